using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

/// <summary>Every act of a meeting, done by the right person with everything in order but the stage.</summary>
/// <param name="Name">As in the table.</param>
/// <param name="Do">The act.</param>
/// <param name="By">Who stands behind it in the history, where the act moves the meeting.</param>
/// <param name="Given">What must have happened before, on the same stage.</param>
internal sealed record Act(string Name, Action<Meeting> Do, Id<Person> By, Action<Meeting>? Given = null)
{
    public static readonly Id<Meeting> NewMeeting = Identities.Named<Meeting>(40);

    public static readonly IReadOnlyList<Act> All =
    [
        BySecretary("ChangeRoom", m => m.ChangePlan(A.Plan with { Place = "村小学礼堂" }, A.Secretary, A.Moment)),
        BySecretary("ChangeDate", m => m.ChangePlan(A.Plan with { HeldOn = A.Tomorrow }, A.Secretary, A.Moment)),
        BySecretary("SubmitPlan", m => m.SubmitPlan([], A.Secretary, A.Moment), AnswerEverything),
        BySecretary("AdoptPlan", m => m.AdoptPlan([], A.Secretary, A.Moment)),
        BySupervisor("ReturnPlan", m => m.ReturnPlan(PlanCheck.Procedure, null, "请补充征求意见环节。", A.Supervisor, A.Moment)),
        BySupervisor("CommentOnPlan", m => m.CommentOnPlan(PlanCheck.StudyEffect, null, "篇目偏少。", A.Supervisor, A.Moment)),
        BySecretary("AnswerComment", m => m.AnswerComment(1, "已补充两篇。", A.Secretary, A.Moment), CommentWherePossible),
        BySupervisor("ApprovePlan", m => m.ApprovePlan(m.PlanFingerprint, A.Supervisor, A.Moment)),
        BySecretary("Waive", m => m.Waive(Track.Opinions, "已与主题教育合并征求", A.Secretary, A.Moment)),
        BySecretary("RequestExemption", m => m.RequestExemption(A.AnotherComrade, "住院", A.Secretary)),
        BySuperior("GrantExemption", m => m.GrantExemption(A.FrailComrade, A.Superior, A.Moment)),
        BySecretary("SendAdvanceNotice", m => m.SendAdvanceNotice(A.Today)),
        BySecretary("SubmitMaterials", m => m.SubmitMaterials([])),
        BySupervisor("ReturnMaterials", m => m.ReturnMaterials("请补充事例。", A.Supervisor, A.Moment)),
        BySupervisor("ApproveMaterials", m => m.ApproveMaterials(A.Supervisor)),
        BySecretary("Notify", m => m.Notify([], A.Secretary, A.Moment)),
        BySecretary("Convene", m => m.Convene([], A.Secretary, A.Moment)),
        BySecretary("End", m => m.End([], A.Secretary, A.Moment)),
        BySecretary("Seal", m => m.Seal([], 0, A.Secretary, A.Moment)),
        BySecretary("ConfirmProblemList", m => m.ConfirmProblemList([], A.Secretary, A.Moment)),
        BySecretary("Archive", m => m.Archive(true, 0, A.Secretary, A.Moment)),
        BySecretary("Postpone", m => m.Postpone(A.Reason, null, null, false, A.Secretary, A.Moment)),
        BySecretary("Resume", m => m.Resume(A.Secretary, A.Moment)),
        BySecretary("Cancel", m => m.Cancel(A.Reason, false, false, A.Secretary, A.Moment)),
        BySecretary("AskToPutOff", m => m.AskToPutOff(PutOffKind.Postpone, A.Tomorrow, A.Reason, A.Secretary, A.Moment)),
        BySuperior("AnswerPutOff", m => m.AnswerPutOff(true, null, A.Superior, A.Moment), AskWherePossible),
        BySupervisor("OrderRedo", m => m.OrderRedo(NewMeeting, "没有开展批评。", A.Supervisor, A.Moment)),
        BySecretary("Explain", m => m.Explain("R-PLAN-05", "与村换届时间冲突", A.Secretary, A.Moment)),
    ];

    public static Act Named(string name) => All.Single(act => act.Name == name);

    private static Act BySecretary(string name, Action<Meeting> act, Action<Meeting>? given = null) =>
        new(name, act, A.Secretary, given);

    private static Act BySupervisor(string name, Action<Meeting> act) => new(name, act, A.Supervisor.PersonId);

    private static Act BySuperior(string name, Action<Meeting> act, Action<Meeting>? given = null) =>
        new(name, act, A.Superior.PersonId, given);

    private static void AnswerEverything(Meeting meeting)
    {
        foreach (var comment in meeting.Comments.Where(comment => comment.IsOpen).ToArray())
            meeting.AnswerComment(comment.Ordinal, "已修改。", A.Secretary, A.Moment);
    }

    private static void CommentWherePossible(Meeting meeting)
    {
        if (meeting.Stage is MeetingStage.PlanSubmitted)
            meeting.CommentOnPlan(PlanCheck.Procedure, null, "请明确主持人。", A.Supervisor, A.Moment);
    }

    private static void AskWherePossible(Meeting meeting)
    {
        if (meeting.Stage is <= MeetingStage.ReadyToConvene or MeetingStage.Postponed)
            meeting.AskToPutOff(PutOffKind.Cancel, null, A.Reason, A.Secretary, A.Moment);
    }
}
