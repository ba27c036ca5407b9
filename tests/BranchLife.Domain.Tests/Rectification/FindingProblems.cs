using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class FindingProblems
{
    [Theory]
    [InlineData(MeetingStage.Planning, false)]
    [InlineData(MeetingStage.PlanSubmitted, false)]
    [InlineData(MeetingStage.PlanReturned, false)]
    [InlineData(MeetingStage.Preparing, true)]
    [InlineData(MeetingStage.ReadyToConvene, true)]
    [InlineData(MeetingStage.InSession, true)]
    [InlineData(MeetingStage.Held, true)]
    [InlineData(MeetingStage.MinutesSealed, true)]
    [InlineData(MeetingStage.FollowUp, false)]
    [InlineData(MeetingStage.Archived, false)]
    [InlineData(MeetingStage.Postponed, false)]
    [InlineData(MeetingStage.Cancelled, false)]
    [InlineData(MeetingStage.RedoOrdered, false)]
    public void is_possible_until_the_list_is_confirmed(MeetingStage stage, bool open)
    {
        if (open) Assert.Equal(SensitiveText.From("入户走访少"), A.Problem(of: A.Meeting().At(stage)).Statement);
        else Refused.By(RectificationRules.ListsAreOpenUntilConfirmed, () => A.Problem(of: A.Meeting().At(stage)));
    }

    [Fact]
    public void says_something()
    {
        Refused.By(RectificationRules.AProblemSaysSomething, A.Problem(),
            p => p.Restate(A.Statement with { Statement = " " }));
        Refused.By(CommonRules.TextTooLong, A.Problem(),
            p => p.Restate(A.Statement with { Statement = "改写", Cause = new string('字', Text.Paragraph + 1) }));
    }

    [Fact]
    public void ends_with_the_confirmation()
    {
        var problem = A.Problem();
        problem.Confirm();

        Refused.By(RectificationRules.ListsAreOpenUntilConfirmed, problem,
            p => p.Restate(A.Statement with { Statement = "改写" }));
        Assert.True(problem.IsConfirmed);
    }

    [Fact]
    public void links_each_record_once()
    {
        var (problem, record) = (A.Problem(), Identities.Named<Problem>(50).Value);

        problem.LinkTo(ProblemLinkKind.Criticism, record);
        problem.LinkTo(ProblemLinkKind.Criticism, record);
        problem.LinkTo(ProblemLinkKind.Opinion, record);

        Assert.Equal([ProblemLinkKind.Criticism, ProblemLinkKind.Opinion], problem.Links.Select(link => link.Kind));
    }
}
