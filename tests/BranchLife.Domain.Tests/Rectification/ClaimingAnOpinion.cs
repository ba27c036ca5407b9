using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Rectification;

public sealed class ClaimingAnOpinion
{
    private static readonly Guid Record = new("0192f000-0000-7000-8000-000000000001");

    [Fact]
    public void takes_it_on_by_leading_to_a_problem_of_the_same_list()
    {
        var meeting = A.Meeting().MinutesSealed();
        var problem = A.Problem(A.Comrade, meeting);

        var claim = Make(meeting, A.Comrade, ClaimAnswer.Accepted, null, problem, A.Comrade);

        Assert.Equal((ClaimAnswer.Accepted, problem.Id, A.Comrade), (claim.Answer, claim.ProblemId!.Value, claim.ClaimedById));
        Assert.Equal((ProblemLinkKind.Criticism, Record), (Assert.Single(problem.Links).Kind, problem.Links[0].RecordId));
        Assert.Equal("认领", claim.Answer.Word);
    }

    [Theory]
    [InlineData(ClaimAnswer.Accepted)]
    [InlineData(ClaimAnswer.Partly)]
    public void accepts_nothing_that_leads_nowhere(ClaimAnswer answer)
    {
        var meeting = A.Meeting().MinutesSealed();

        Refused.By(RectificationRules.WhatIsClaimedLeadsToAProblem, () => Make(meeting, A.Comrade, answer, "部分属实", null, A.Comrade));
        Refused.By(RectificationRules.WhatIsClaimedLeadsToAProblem, () => Make(meeting, A.Comrade, answer, "部分属实", A.Problem(null, meeting), A.Comrade));
        Refused.By(RectificationRules.WhatIsClaimedLeadsToAProblem, () => Make(meeting, A.Comrade, answer, "部分属实", A.Problem(A.Comrade), A.Comrade));
    }

    [Fact]
    public void asks_for_a_reason_where_it_is_not_taken_on_whole()
    {
        var meeting = A.Meeting().MinutesSealed();

        Refused.By(RectificationRules.WhatIsNotClaimedHasAReason, () => Make(meeting, A.Comrade, ClaimAnswer.Explained, " ", null, A.Comrade));
        Refused.By(RectificationRules.WhatIsNotClaimedHasAReason, () => Make(meeting, A.Comrade, ClaimAnswer.Partly, null, A.Problem(A.Comrade, meeting), A.Comrade));
        Assert.Null(Make(meeting, A.Comrade, ClaimAnswer.Explained, "当时在外地学习", null, A.Comrade).ProblemId);
    }

    [Fact]
    public void is_the_criticised_member_s_alone()
    {
        var meeting = A.Meeting().MinutesSealed();

        Refused.By(RectificationRules.TheOneConcernedClaims, () => Make(meeting, A.Comrade, ClaimAnswer.Accepted, null, A.Problem(A.Comrade, meeting), A.Secretary));
        Assert.Equal(A.Secretary, Make(meeting, null, ClaimAnswer.Explained, "由上级统一安排", null, A.Secretary).ClaimedById);
    }

    [Fact]
    public void may_be_thought_over_until_the_list_is_confirmed()
    {
        var meeting = A.Meeting().MinutesSealed();
        var claim = Make(meeting, A.Comrade, ClaimAnswer.Explained, "当时在外地学习", null, A.Comrade);

        claim.Change(meeting, ClaimAnswer.Partly, "其中走访少属实", A.Problem(A.Comrade, meeting), A.Comrade, A.Moment);
        Assert.Equal(ClaimAnswer.Partly, claim.Answer);

        meeting.ConfirmProblemList([], A.Secretary, A.Moment);
        Refused.By(RectificationRules.ClaimsAreOpenUntilConfirmed, claim, it => it.Change(meeting, ClaimAnswer.Explained, "说明", null, A.Comrade, A.Moment));
        Refused.By(RectificationRules.ClaimsAreOpenUntilConfirmed, () => Make(A.Meeting(), null, ClaimAnswer.Explained, "说明", null, A.Secretary));
    }

    [Fact]
    public void lets_what_came_in_afterwards_supplement_the_list_with_its_record()
    {
        var meeting = A.Meeting().FollowUp();
        var late = new ClaimedRecord(ProblemLinkKind.Opinion, Record, null);

        var problem = Problem.Supplement(Identities.Fresh<Problem>(), meeting, late, A.Statement, A.Today);

        Assert.True(problem.IsConfirmed);
        Assert.Equal(Record, Assert.Single(problem.Links).RecordId);
        Refused.By(RectificationRules.ClaimedProblemsBringALink,
            () => Problem.Supplement(Identities.Fresh<Problem>(), meeting, late with { Kind = ProblemLinkKind.Criticism }, A.Statement, A.Today));
        Refused.By(RectificationRules.ClaimedProblemsBringALink,
            () => Problem.Supplement(Identities.Fresh<Problem>(), A.Meeting().MinutesSealed(), late, A.Statement, A.Today));
    }

    [Fact]
    public void answers_demands_that_came_from_outside_after_the_meeting()
    {
        var outside = new Reviewer(A.Supervisor.PersonId, A.AnotherBranch);

        Assert.Equal("请补开谈心谈话。", Raise(A.Meeting().Held(), " 请补开谈心谈话。 ", outside).Words);
        Refused.By(RectificationRules.DemandsFollowTheMeeting, () => Raise(A.Meeting().Preparing(), "请补开。", outside));
        Refused.By(RectificationRules.DemandsComeFromOutside, () => Raise(A.Meeting().Held(), "请补开。", new Reviewer(A.Supervisor.PersonId, A.OurBranch)));
        Refused.By(RectificationRules.ADemandSaysSomething, () => Raise(A.Meeting().Held(), " ", outside));
    }

    private static SupervisionDemand Raise(Meeting meeting, string words, Reviewer by) =>
        SupervisionDemand.Raise(Identities.Fresh<SupervisionDemand>(), meeting, words, by, A.Moment);

    private static Claim Make(Meeting meeting, Id<Person>? subject, ClaimAnswer answer, string? reason, Problem? problem, Id<Person> by) => Claim.Make(
        Identities.Fresh<Claim>(), meeting, new ClaimedRecord(ProblemLinkKind.Criticism, Record, subject), answer, reason, problem, by, A.Moment);
}
