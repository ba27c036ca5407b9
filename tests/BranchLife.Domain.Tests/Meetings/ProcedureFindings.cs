using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Meetings;

/// <summary>What procedure rules have found stands in the way of the acts that take it.</summary>
public sealed class ProcedureFindings
{
    private static readonly Finding Blocking = A.BlockingFinding;

    public static TheoryData<string> ActsThatLook => [.. Acts.Keys];

    private static Dictionary<string, (Func<Meeting> Given, Action<Meeting, IEnumerable<Finding>> Act)> Acts => new()
    {
        ["SubmitPlan"] = (() => A.Meeting(), (m, found) => m.SubmitPlan(found, A.Secretary, A.Moment)),
        ["AdoptPlan"] = (() => A.Meeting(reviewed: false), (m, found) => m.AdoptPlan(found, A.Secretary, A.Moment)),
        ["SubmitMaterials"] = (() => A.Meeting().Preparing(), (m, found) => m.SubmitMaterials(found)),
        ["Notify"] = (() => A.Meeting().MaterialsApproved(), (m, found) => m.Notify(found, A.Secretary, A.Moment)),
        ["Convene"] = (() => A.Meeting().ReadyToConvene(), (m, found) => m.Convene(found, A.Secretary, A.Moment)),
        ["End"] = (() => A.Meeting().InSession(), (m, found) => m.End(found, A.Secretary, A.Moment)),
        ["Seal"] = (() => A.Meeting().Held(), (m, found) => m.Seal(found, 0, A.Secretary, A.Moment)),
        ["ConfirmProblemList"] =
            (() => A.Meeting().MinutesSealed(), (m, found) => m.ConfirmProblemList(found, A.Secretary, A.Moment)),
    };

    [Theory]
    [MemberData(nameof(ActsThatLook))]
    public void refuse_the_act_while_an_error_is_neither_mended_nor_explained(string name)
    {
        var (given, act) = Acts[name];
        var warning = Blocking with { Severity = FindingSeverity.Warning, Message = "只是提醒" };
        var another = Blocking with { Message = "缺少时限。" };

        var refusal = Refused.By(ProcedureGuard.NothingBlocks, given(), m => act(m, [warning, Blocking, another]));

        Assert.Equal("环节“集中学习”缺少责任人。；缺少时限。", refusal.Detail);
        Assert.Equal(ProcedureGuard.NothingBlocks.Sentence + refusal.Detail, refusal.Message);
    }

    [Theory]
    [MemberData(nameof(ActsThatLook))]
    public void let_the_act_pass_once_they_are_explained_or_only_warn(string name)
    {
        var (given, act) = Acts[name];
        var meeting = given();
        var before = Picture.Of(meeting);

        act(meeting, [Blocking with { Explanation = "换届期间" }, Blocking with { Severity = FindingSeverity.Warning }]);

        Assert.NotEqual(before, Picture.Of(meeting));
    }

    [Theory]
    [InlineData(FindingSeverity.Error, false, true, true)]
    [InlineData(FindingSeverity.Error, true, true, false)]
    [InlineData(FindingSeverity.Error, true, false, true)]
    [InlineData(FindingSeverity.Error, false, false, true)]
    [InlineData(FindingSeverity.Warning, false, false, false)]
    [InlineData(FindingSeverity.Info, false, false, false)]
    public void block_only_as_errors_and_mechanical_faults_even_when_explained(
        FindingSeverity severity, bool explained, bool waivable, bool blocks)
    {
        var explanation = explained ? "已说明" : null;

        Assert.Equal(blocks,
            (Blocking with { Severity = severity, Explanation = explanation, Waivable = waivable }).Blocks);
    }

    [Fact]
    public void are_explained_with_a_reason_that_a_later_one_replaces()
    {
        var meeting = A.Meeting();
        meeting.Explain("R-PLAN-05", "与换届冲突", A.Secretary, A.Moment);
        meeting.Explain("R-PLAN-04", "没有支委会", A.Secretary, A.Moment);

        meeting.Explain("R-PLAN-05", " 上级已同意 ", A.Deputy, A.Moment);

        Assert.Equal("上级已同意", meeting.ExplanationOf("R-PLAN-05"));
        Assert.Equal(2, meeting.Explanations.Count);
        Assert.Null(meeting.ExplanationOf("R-PLAN-01"));
    }

    [Fact]
    public void keep_their_explanation_where_the_new_one_says_nothing()
    {
        var meeting = A.Meeting();
        meeting.Explain("R-PLAN-05", "与换届冲突", A.Secretary, A.Moment);

        Refused.By(CommonRules.AReasonIsGiven, meeting, m => m.Explain("R-PLAN-05", "", A.Secretary, A.Moment));
    }
}
