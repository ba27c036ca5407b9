namespace BranchLife.Application.Meetings;

public enum RegularMeetingAction
{
    Read,
    Write,
    Seal,
}
