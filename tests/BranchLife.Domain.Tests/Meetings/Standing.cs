using BranchLife.Domain.Meetings;

namespace BranchLife.Domain.Tests.Meetings;

/// <summary>Where a meeting stands, in four letters: its stage and, inside Preparing, its materials.</summary>
internal static class Standing
{
    public static readonly IReadOnlyList<string> All =
    [
        "Plan", "Subm", "Retd", "Drft", "Hand", "Back", "Appr", "Redy",
        "Sess", "Held", "Seal", "Foll", "Arch", "Post", "Canc", "Redo",
    ];

    public static string Of(Meeting meeting) => meeting.Stage switch
    {
        MeetingStage.Planning => "Plan",
        MeetingStage.PlanSubmitted => "Subm",
        MeetingStage.PlanReturned => "Retd",
        MeetingStage.Preparing => meeting.Materials switch
        {
            MaterialsState.Drafting => "Drft",
            MaterialsState.Submitted => "Hand",
            MaterialsState.Returned => "Back",
            MaterialsState.Approved => "Appr",
        },
        MeetingStage.ReadyToConvene => "Redy",
        MeetingStage.InSession => "Sess",
        MeetingStage.Held => "Held",
        MeetingStage.MinutesSealed => "Seal",
        MeetingStage.FollowUp => "Foll",
        MeetingStage.Archived => "Arch",
        MeetingStage.Postponed => "Post",
        MeetingStage.Cancelled => "Canc",
        MeetingStage.RedoOrdered => "Redo",
    };
}
