using BranchLife.Application.Rules;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Meetings;

/// <summary>What the rules say at the stage at which a meeting stands: what has to be mended before it moves on.</summary>
public sealed class StageFindings(
    PlanFindings plan, ReviewFindings review, PreparationFindings preparation, NoticeFindings notice, ConveningFindings convening,
    SessionFindings session, ListFindings list, MeasureFindings measures)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct) => meeting.Stage switch
    {
        MeetingStage.Planning or MeetingStage.PlanReturned => await plan.FindAsync(meeting, ct),
        MeetingStage.PlanSubmitted => [.. await plan.FindAsync(meeting, ct), .. await review.FindAsync(meeting, ct)],
        MeetingStage.Preparing when meeting.Materials is MaterialsState.Approved => await notice.FindAsync(meeting, ct),
        MeetingStage.Preparing => [.. await preparation.FindAsync(meeting, ct), .. await notice.FindAsync(meeting, ct)],
        MeetingStage.ReadyToConvene => await convening.FindAsync(meeting, ct),
        MeetingStage.Held => await session.FindAsync(meeting, ct),
        MeetingStage.MinutesSealed => await list.FindAsync(meeting, ct),
        MeetingStage.FollowUp => await measures.FindAsync(meeting, ct),
        MeetingStage.InSession or MeetingStage.Archived or MeetingStage.Postponed
            or MeetingStage.Cancelled or MeetingStage.RedoOrdered => [],
    };
}
