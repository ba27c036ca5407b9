namespace BranchLife.Domain.Meetings;

public enum RegularMeetingStage
{
    Planned,
    Held,
    Sealed,
}
