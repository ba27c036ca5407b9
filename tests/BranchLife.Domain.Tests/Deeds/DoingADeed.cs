using BranchLife.Domain.Deeds;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Deeds;

public sealed class DoingADeed
{
    [Fact]
    public void begins_when_one_takes_what_was_accepted()
    {
        var taken = A.Deed().Taken();

        Assert.Equal((DeedState.Taken, A.Comrade, A.Today), (taken.State, taken.TakenById!.Value, taken.TakenOn!.Value));
        Refused.By(DeedRules.TakenByOne, taken, deed => deed.Take(A.AnotherComrade, A.Today));
        Refused.By(DeedRules.TakenByOne, A.Deed().Reported(), deed => deed.Take(A.AnotherComrade, A.Today));
        Refused.By(DeedRules.OnlyAcceptedOnesAreTaken, A.Deed(), deed => deed.Take(A.AnotherComrade, A.Today));
    }

    [Fact]
    public void may_be_asked_of_one_who_answers_alone()
    {
        var offered = A.Deed().Accepted();
        offered.Offer(A.Comrade);
        Refused.By(DeedRules.OfferedToAnother, offered, deed => deed.Take(A.AnotherComrade, A.Today));
        Refused.By(DeedRules.TheOneAskedAnswers, offered, deed => deed.DeclineOffer(A.AnotherComrade));
        Refused.By(DeedRules.OnlyAcceptedOnesAreTaken, A.Deed(), deed => deed.Offer(A.Comrade));

        offered.DeclineOffer(A.Comrade);
        offered.Take(A.AnotherComrade, A.Today);

        Assert.Equal((A.AnotherComrade, null), (offered.TakenById!.Value, offered.OfferedToId));
    }

    [Fact]
    public void takes_in_helpers_once_each()
    {
        var taken = A.Deed().Taken();
        taken.Join(A.AnotherComrade, A.Today);

        Assert.Equal([A.Comrade, A.AnotherComrade], taken.Doers);
        Refused.By(DeedRules.HelpersJoinOnce, taken, deed => deed.Join(A.AnotherComrade, A.Today));
        Refused.By(DeedRules.HelpersJoinOnce, taken, deed => deed.Join(A.Comrade, A.Today));
        Refused.By(DeedRules.OnlyRunningOnesAreHelped, A.Deed().Accepted(), deed => deed.Join(A.AnotherComrade, A.Today));
    }

    [Fact]
    public void is_given_back_with_a_reason_by_who_took_it()
    {
        var taken = A.Deed().Taken();
        taken.Join(A.AnotherComrade, A.Today);
        Refused.By(DeedRules.TheOneWhoTookItGivesBack, taken, deed => deed.GiveBack(A.Reason, A.AnotherComrade));
        Refused.By(CommonRules.AReasonIsGiven, taken, deed => deed.GiveBack("", A.Comrade));
        Refused.By(DeedRules.OnlyRunningOnesAreHelped, A.Deed().Reported(), deed => deed.GiveBack(A.Reason, A.Comrade));

        taken.GiveBack(A.Reason, A.Comrade);

        Assert.Equal((DeedState.Accepted, A.Reason), (taken.State, taken.GivenBackReason));
        Assert.Empty(taken.Doers);
    }

    [Fact]
    public void ends_with_a_result_by_one_of_those_who_did_it()
    {
        var taken = A.Deed().Taken();
        taken.Join(A.AnotherComrade, A.Today);
        Refused.By(DeedRules.DoersReport, taken, deed => deed.Report("修好", A.Today, A.Secretary, A.Moment));
        Refused.By(DeedRules.OnlyWhatHappenedIsReported, taken, deed => deed.Report("修好", A.Tomorrow, A.Comrade, A.Moment));
        Refused.By(DeedRules.AResultSaysSomething, taken, deed => deed.Report(" ", A.Today, A.Comrade, A.Moment));
        Refused.By(DeedRules.OnlyRunningOnesAreHelped, A.Deed().Accepted(), deed => deed.Report("修好", A.Today, A.Comrade, A.Moment));

        taken.Report("修好", A.Today, A.AnotherComrade, A.Moment);

        Assert.Equal((DeedState.Reported, A.AnotherComrade), (taken.State, Assert.Single(taken.Results).ReportedById));
    }

    [Fact]
    public void is_confirmed_by_nobody_who_had_a_hand_in_it()
    {
        var reported = A.Deed().Taken();
        reported.Join(A.AnotherComrade, A.Today);
        reported.Report("修好", A.Today, A.Comrade, A.Moment);

        Refused.By(DeedRules.NoDoerConfirms, reported, deed => deed.Confirm(Satisfaction.Satisfied, null, A.Comrade, A.Moment));
        Refused.By(DeedRules.NoDoerConfirms, reported, deed => deed.Confirm(Satisfaction.Satisfied, null, A.AnotherComrade, A.Moment));
        Refused.By(DeedRules.OnlyReportedOnesAreConfirmed, A.Deed().Taken(), deed => deed.Confirm(Satisfaction.Satisfied, null, A.Secretary, A.Moment));
        reported.Confirm(Satisfaction.MostlySatisfied, null, A.Secretary, A.Moment);

        Assert.Equal((DeedState.Confirmed, Satisfaction.MostlySatisfied), (reported.State, Assert.Single(reported.Results).Satisfaction));
    }

    [Fact]
    public void goes_on_where_the_asker_is_not_content_and_says_why()
    {
        var reported = A.Deed().Reported();
        Refused.By(CommonRules.AReasonIsGiven, reported, deed => deed.Confirm(Satisfaction.Unsatisfied, " ", A.Secretary, A.Moment));

        reported.Confirm(Satisfaction.Unsatisfied, "夜里又灭了", A.Secretary, A.Moment);
        Assert.Equal(DeedState.Taken, reported.State);
        reported.Report("换了整条线路", A.Today, A.Comrade, A.Moment);
        reported.Confirm(Satisfaction.Satisfied, "很好", A.Secretary, A.Moment);

        Assert.Equal([Satisfaction.Unsatisfied, Satisfaction.Satisfied], reported.Results.Select(result => result.Satisfaction));
        Assert.Equal(DeedState.Confirmed, reported.State);
    }
}
