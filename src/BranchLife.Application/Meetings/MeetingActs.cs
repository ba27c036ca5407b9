using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Meetings;

/// <summary>What the actor may do with the meeting at its stage; the first is the next act.</summary>
public static class MeetingActs
{
    public static IReadOnlyList<MeetingAct> Of(Meeting meeting, IReadOnlySet<MeetingAction> allowed)
    {
        var at = $"/meetings/{meeting.Id}";
        return [.. Found(meeting, at).Where(act => act.Needs.Any(allowed.Contains)).Select(act => act.Act)];
    }

    private static IEnumerable<Possible> Found(Meeting meeting, string at) =>
        Answers(meeting, at).Concat(OnTheRoad(meeting, at)).Concat(AsideOfTheRoad(meeting, at));

    private static IEnumerable<Possible> Answers(Meeting meeting, string at)
    {
        if (meeting.PutOffRequests.Any(asked => asked.IsOpen))
            yield return new(new($"答复{meeting.PutOffRequests[^1].Kind.Word}申请", $"{at}/answer-put-off", true), MeetingAction.ConsentToPostponing);
        if (meeting.Exemptions.Any(exemption => !exemption.IsGranted) && IsBeforeSession(meeting.Stage))
            yield return new(new("批准免于参加申请", $"{at}/exemptions", true), MeetingAction.GrantExemption);
        if (meeting.Comments.FirstOrDefault(comment => comment.IsOpen) is { } open)
            yield return new(new("答复审核意见", $"{at}/answer-comment?ordinal={open.Ordinal}", true), MeetingAction.AnswerComment);
    }

    private static IEnumerable<Possible> OnTheRoad(Meeting meeting, string at) => meeting.Stage switch
    {
        MeetingStage.Planning or MeetingStage.PlanReturned =>
        [
            meeting.PlanIsReviewed
                ? new(new("报送审核", $"{at}/submit-plan", true), MeetingAction.SubmitPlan)
                : new(new("确认方案通过", $"{at}/adopt-plan", true), MeetingAction.SubmitPlan),
            new(new("修改方案", $"{at}/plan"), MeetingAction.Plan),
        ],
        MeetingStage.PlanSubmitted =>
        [
            new(new("审核方案", $"{at}/approve-plan", true), MeetingAction.ReviewPlan),
            new(new("提出意见", $"{at}/comment-on-plan"), MeetingAction.ReviewPlan),
            new(new("退回修改", $"{at}/return-plan"), MeetingAction.ReviewPlan),
        ],
        MeetingStage.Preparing => Preparing(meeting, at),
        MeetingStage.ReadyToConvene => [new(new("召开会议", $"{at}/convene", true), MeetingAction.Convene)],
        MeetingStage.InSession =>
        [
            new(new("会议进行", $"{at}/session", true), MeetingAction.RunSession),
            new(new("结束会议", $"{at}/end"), MeetingAction.RunSession),
        ],
        MeetingStage.Held =>
        [
            new(new("审定会议记录", $"{at}/minutes", true), MeetingAction.RunSession),
            new(new("封存会议记录", $"{at}/seal"), MeetingAction.Seal),
        ],
        MeetingStage.MinutesSealed =>
        [
            new(new("梳理问题清单", $"{at}/problems", true), MeetingAction.ListProblems),
            new(new("确认问题清单", $"{at}/confirm-problems"), MeetingAction.ListProblems),
        ],
        MeetingStage.FollowUp =>
        [
            new(new("情况报告", $"{at}/report", true), MeetingAction.WriteReport, MeetingAction.ReviewMaterials),
            new(new("归档", $"{at}/archive"), MeetingAction.Archive),
        ],
        MeetingStage.Postponed => [new(new("恢复办理", $"{at}/resume", true), MeetingAction.Postpone)],
        MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered => [],
    };

    private static IEnumerable<Possible> Preparing(Meeting meeting, string at) => meeting.Materials switch
    {
        MaterialsState.Drafting or MaterialsState.Returned =>
        [
            new(new("报送材料审阅", $"{at}/submit-materials", true), MeetingAction.SubmitMaterials),
            new(new("修改方案", $"{at}/plan"), MeetingAction.Plan),
        ],
        MaterialsState.Submitted => [new(new("审阅材料", $"{at}/approve-materials", true), MeetingAction.ReviewMaterials)],
        MaterialsState.Approved => [new(new("发正式通知", $"{at}/notify", true), MeetingAction.Notify)],
    };

    private static IEnumerable<Possible> AsideOfTheRoad(Meeting meeting, string at)
    {
        if (IsBeforeSession(meeting.Stage)) yield return new(new("延期", $"{at}/postpone"), MeetingAction.Postpone);
        if (IsBeforeSession(meeting.Stage) || meeting.Stage is MeetingStage.Postponed)
            yield return new(new("取消会议", $"{at}/cancel"), MeetingAction.Postpone);
        if (meeting.Stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp)
            yield return new(new("责令重开", $"{at}/order-redo"), MeetingAction.OrderRedo);
    }

    private static bool IsBeforeSession(MeetingStage stage) => stage is MeetingStage.Planning or MeetingStage.PlanSubmitted
        or MeetingStage.PlanReturned or MeetingStage.Preparing or MeetingStage.ReadyToConvene;

    private readonly record struct Possible(MeetingAct Act, params MeetingAction[] Needs);
}
