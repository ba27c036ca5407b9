namespace BranchLife.Domain.Meetings;

/// <summary>支部工作条例（试行） art. 17: as assembly, committee or group.</summary>
public enum MeetingForm
{
    Assembly,
    Committee,
    Group,
}
