namespace BranchLife.Domain.Meetings;

public enum MeetingStage
{
    Planning,
    PlanSubmitted,
    PlanReturned,
    Preparing,
    ReadyToConvene,
    InSession,
    Held,
    MinutesSealed,
    FollowUp,
    Archived,
    Postponed,
    Cancelled,
    RedoOrdered,
}
