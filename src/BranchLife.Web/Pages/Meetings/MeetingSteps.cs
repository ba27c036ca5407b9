using BranchLife.Application.Meetings;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure.Screen;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>The road of a meeting as the stepper shows it: 会前 → 会中 → 会后, with the day of every step that was taken.</summary>
public static class MeetingSteps
{
    private const int Ended = 9;

    public static IReadOnlyList<Phase> Of(WorkspaceView meeting)
    {
        var at = IndexOf(meeting);
        Step[] steps =
        [
            new("制定方案", State(0, at), Planned(meeting, at), $"/meetings/{meeting.Id}/plan"),
            meeting.PlanIsReviewed
                ? new("方案审核", State(1, at), at > 1 ? Day(meeting, MeetingStage.Preparing, "通过") : at == 1 ? "待审核" : null)
                : new("支委会通过", State(1, at), at > 1 ? Day(meeting, MeetingStage.Preparing, "通过") : null),
            new("会前准备", State(2, at), at == 2 ? Ahead(meeting) : null),
            new("会议通知", State(3, at), meeting.FinalNoticeOn?.MonthDay),
            new("召开会议", State(4, at), Day(meeting, MeetingStage.Held) ?? meeting.HeldOn?.MonthDay),
            new("审定记录", State(5, at), Day(meeting, MeetingStage.MinutesSealed)),
            new("问题清单", State(6, at), Day(meeting, MeetingStage.FollowUp)),
            new("整改报告", State(7, at)),
            new("归档", State(8, at), Day(meeting, MeetingStage.Archived)),
        ];
        return [new Phase("会前", steps[..4]), new Phase("会中", steps[4..6]), new Phase("会后", steps[6..])];
    }

    private static int IndexOf(WorkspaceView meeting) => meeting.RoadStage switch
    {
        MeetingStage.Planning or MeetingStage.PlanReturned => 0,
        MeetingStage.PlanSubmitted => 1,
        MeetingStage.Preparing => meeting.Materials is MaterialsState.Approved ? 3 : 2,
        MeetingStage.ReadyToConvene or MeetingStage.InSession => 4,
        MeetingStage.Held => 5,
        MeetingStage.MinutesSealed => 6,
        MeetingStage.FollowUp => 7,
        MeetingStage.Archived or MeetingStage.Postponed or MeetingStage.Cancelled or MeetingStage.RedoOrdered => Ended,
    };

    private static StepState State(int step, int at) => step < at ? StepState.Done : step == at ? StepState.Now : StepState.Todo;

    private static string? Day(WorkspaceView meeting, MeetingStage reached, string? word = null) =>
        meeting.Reached.TryGetValue(reached, out var day) ? word is null ? day.MonthDay : $"{day.MonthDay} {word}" : null;

    private static string? Planned(WorkspaceView meeting, int at) =>
        at > 0 ? Day(meeting, MeetingStage.PlanSubmitted) ?? Day(meeting, MeetingStage.Preparing)
        : meeting.RoadStage is MeetingStage.PlanReturned ? "退回修改" : null;

    private static string? Ahead(WorkspaceView meeting) =>
        meeting.HeldOn?.DayNumber - meeting.Today.DayNumber is { } days and >= 0 ? $"剩 {days} 天" : null;
}
