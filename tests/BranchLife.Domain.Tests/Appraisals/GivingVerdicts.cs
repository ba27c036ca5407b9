using BranchLife.Domain.Appraisals;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Appraisals;

public sealed class GivingVerdicts
{
    [Fact]
    public void follows_the_ballot() => Refused.By(AppraisalRules.TheBallotClosesFirst, () => Verdict(A.Appraisal()));

    [Fact]
    public void needs_grade_opinion_and_a_day_that_has_been()
    {
        Refused.By(AppraisalRules.AVerdictHasAGrade, () => Verdict(decision: A.Decision(grade: null)));
        Refused.By(AppraisalRules.AVerdictHasAnOpinion, () => Verdict(decision: A.Decision() with { Opinion = "　" }));
        Refused.By(AppraisalRules.AVerdictNamesItsDecision, () => Verdict(decision: A.Decision() with { DecidedOn = A.Tomorrow }));
        Refused.By(AppraisalRules.AVerdictNamesItsDecision, () => Verdict(decision: A.Decision() with { DecidedOn = A.Yesterday }));
    }

    [Fact]
    public void is_given_to_who_was_assessed_and_by_another()
    {
        Refused.By(AppraisalRules.OnlyAssessedMembersHaveVerdicts, () => AppraisalVerdict.Record(
            Identities.Fresh<AppraisalVerdict>(), Closed(), A.Guide, A.Decision(), A.Secretary, A.Today));
        Refused.By(AppraisalRules.NobodyDecidesOnTheirOwn, () => AppraisalVerdict.Record(
            Identities.Fresh<AppraisalVerdict>(), Closed(), A.Secretary, A.Decision(), A.Secretary, A.Today));
    }

    [Fact]
    public void has_no_grade_for_a_probationary_member()
    {
        var id = Identities.Fresh<AppraisalVerdict>();
        Refused.By(AppraisalRules.OnlyGradedMembersAreMarked, () => AppraisalVerdict.Record(id, Closed(), A.AnotherComrade, A.Decision(), A.Secretary, A.Today));

        Assert.Null(AppraisalVerdict.Record(id, Closed(), A.AnotherComrade, A.Decision(grade: null), A.Secretary, A.Today).Grade);
    }

    [Fact]
    public void is_signed_for_by_the_person_alone_once_it_was_told()
    {
        var verdict = Verdict();
        Refused.By(AppraisalRules.AnsweredIsWhatWasShown, () => verdict.AnswerWith(null, A.Comrade, A.Moment));
        verdict.Tell(A.Secretary, A.Moment);

        Refused.By(AppraisalRules.ToldOnce, () => verdict.Tell(A.Secretary, A.Moment));
        Refused.By(AppraisalRules.OnlyThePersonAnswers, () => verdict.AnswerWith("同意", A.Secretary, A.Moment));
        verdict.AnswerWith(null, A.Comrade, A.Moment);
        Refused.By(AppraisalRules.AnsweredOnce, () => verdict.AnswerWith("补充", A.Comrade, A.Moment));
    }

    [Fact]
    public void changes_after_telling_with_a_reason_and_keeps_what_was_said()
    {
        var (appraisal, verdict) = (Closed(), Verdict());
        verdict.Change(appraisal, A.Decision(AppraisalGrade.Excellent), reason: null, A.Secretary, A.Moment); // not told yet
        verdict.Tell(A.Secretary, A.Moment);
        verdict.AnswerWith("走访次数请核对。", A.Comrade, A.Moment);

        Refused.By(AppraisalRules.ToldVerdictsChangeWithAReason, () => verdict.Change(appraisal, A.Decision(), null, A.Secretary, A.Moment));
        verdict.Change(appraisal, A.Decision(), "走访次数有误，按台账更正。", A.Secretary, A.Moment);

        var before = Assert.Single(verdict.Revisions);
        Assert.Equal((AppraisalGrade.Excellent, AppraisalGrade.Qualified), (before.Grade, verdict.Grade));
        Assert.NotNull(before.Answer);
        Assert.Null(verdict.ToldAt);
        Assert.Null(verdict.AnsweredAt);
    }

    private static AppraisalVerdict Verdict(Appraisal? appraisal = null, VerdictDecision? decision = null) => AppraisalVerdict.Record(
        Identities.Fresh<AppraisalVerdict>(), appraisal ?? Closed(), A.Comrade, decision ?? A.Decision(), A.Secretary, A.Today);

    private static Appraisal Closed()
    {
        var appraisal = A.Appraisal(BallotWay.OnPaper);
        appraisal.Count(new BallotBox(7, 7, 7), A.AllQualified(7), A.Recorder);
        appraisal.Check(A.Secretary, A.Moment);
        return appraisal;
    }
}
