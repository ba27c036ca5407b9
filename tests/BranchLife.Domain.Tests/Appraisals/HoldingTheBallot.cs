using System.Reflection;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Appraisals;

public sealed class HoldingTheBallot
{
    [Fact]
    public void belongs_to_a_running_meeting_that_is_combined_with_it()
    {
        Refused.By(AppraisalRules.AppraisalsBelongToCombinedMeetings, () => A.Appraisal(of: A.Meeting().InSession()));
        Refused.By(AppraisalRules.BallotsAreHeldInTheMeeting, () => A.Appraisal(of: A.Meeting(kinds: A.WithAppraisal).At(MeetingStage.Preparing)));
        Refused.By(AppraisalRules.SomebodyIsAssessed, () => Appraisal.Open(
            Identities.Fresh<Appraisal>(), A.Meeting(kinds: A.WithAppraisal).InSession(), BallotWay.OnPaper, false, [(A.Comrade, "预备党员，不评定等次")], A.Secretary, A.Moment));
    }

    [Fact]
    public void takes_a_ballot_apart_into_marks_that_nothing_ties_together()
    {
        var appraisal = A.Appraisal(assessesTeam: true);

        var marks = Marks(appraisal, new() { [A.Deputy] = AppraisalGrade.Excellent }, TeamGrade.Good);

        Assert.Equal(5, marks.Length); // one for each graded member, abstained or not, and one for the team
        Assert.Equal(AppraisalGrade.Excellent, Assert.Single(marks, mark => mark.SubjectId == A.Deputy).Grade);
        Assert.Equal(TeamGrade.Good, Assert.Single(marks, mark => mark.SubjectId is null).Team);
        Assert.Equal(3, marks.Count(mark => mark is { Grade: null, Team: null }));
    }

    [Fact]
    public void keeps_neither_voter_nor_moment_nor_ballot()
    {
        string[] kept = [.. typeof(BallotMark).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(StringComparer.Ordinal)];
        string[] turnout = [.. typeof(BallotTurnout).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(["AppraisalId", "Grade", "Id", "SubjectId", "Team"], kept);
        Assert.Equal(["AppraisalId", "HasVoted", "VoterId"], turnout);
    }

    [Fact]
    public void gives_no_grade_to_a_probationary_member() => Refused.By(
        AppraisalRules.OnlyGradedMembersAreMarked, () => Marks(A.Appraisal(), new() { [A.AnotherComrade] = AppraisalGrade.Qualified }));

    [Fact]
    public void refuses_a_screen_ballot_with_more_excellent_than_a_third_of_the_graded()
    {
        Dictionary<Id<Person>, AppraisalGrade?> grades = new() { [A.Deputy] = AppraisalGrade.Excellent, [A.Comrade] = AppraisalGrade.Excellent };

        var refusal = Refused.By(AppraisalRules.OneBallotKeepsTheThird, A.Appraisal(), appraisal => Marks(appraisal, grades));

        Assert.Equal("选了 2 名优秀，最多 1 名。", refusal.Detail);
        grades[A.Deputy] = AppraisalGrade.Qualified;
        Assert.Equal(4, Marks(A.Appraisal(), grades).Length);
    }

    [Fact]
    public void counts_every_mark_once_and_takes_no_more_ballots()
    {
        var appraisal = A.Appraisal(assessesTeam: true);
        var marks = Enumerable.Range(0, 6).SelectMany(i => Marks(appraisal, new() { [A.Deputy] = i < 4 ? AppraisalGrade.Excellent : null }, TeamGrade.FairlyGood)).ToArray();

        appraisal.Close(issued: 7, voted: 6, marks, A.Recorder, A.Moment);

        Assert.Equal((7, 6, 6, AppraisalState.Closed), (appraisal.Issued, appraisal.Returned, appraisal.Valid, appraisal.State));
        var deputy = appraisal.Counts.Single(count => count.SubjectId == A.Deputy);
        Assert.Equal((4, 0, 0, 0, 2), (deputy.First, deputy.Second, deputy.Third, deputy.Fourth, deputy.Abstained));
        Assert.Equal(6, appraisal.Counts.Single(count => count.SubjectId is null).Second);
        Refused.By(AppraisalRules.BallotsAreCastWhileItIsOpen, () => Marks(appraisal, []));
    }

    [Fact]
    public void refuses_to_close_when_a_mark_is_missing_or_too_many()
    {
        var appraisal = A.Appraisal();
        var marks = Enumerable.Range(0, 6).SelectMany(_ => Marks(appraisal, [])).ToArray();

        Refused.By(AppraisalRules.BallotsBalance, () => appraisal.Close(6, 6, marks[1..], A.Secretary, A.Moment));
        Refused.By(AppraisalRules.BallotsBalance, () => appraisal.Close(6, 5, marks, A.Secretary, A.Moment));
    }

    [Fact]
    public void keeps_no_break_down_below_five_ballots()
    {
        var appraisal = A.Appraisal();
        var marks = Enumerable.Range(0, 4).SelectMany(_ => Marks(appraisal, [])).ToArray();

        appraisal.Close(4, 4, marks, A.Secretary, A.Moment);

        Assert.Equal((4, 4), (appraisal.Returned, appraisal.Valid));
        Assert.Empty(appraisal.Counts);
        Refused.By(AppraisalRules.SmallBallotsAreNotBrokenDown, () => A.Appraisal(BallotWay.OnPaper).Count(new BallotBox(5, 4, 4), A.AllQualified(4), A.Recorder));
    }

    [Theory]
    [InlineData(6, 7, 7)] // more returned than issued
    [InlineData(7, 6, 7)] // more valid than returned
    public void is_void_when_the_ballots_do_not_balance(int issued, int returned, int valid) => Refused.By(
        AppraisalRules.BallotsBalance, () => A.Appraisal(BallotWay.OnPaper).Count(new BallotBox(issued, returned, valid), A.AllQualified(valid), A.Recorder));

    [Fact]
    public void is_void_when_the_votes_of_a_member_do_not_add_up()
    {
        Refused.By(AppraisalRules.BallotsBalance, () => A.Appraisal(BallotWay.OnPaper).Count(new BallotBox(7, 7, 7), A.AllQualified(6), A.Recorder));
        Refused.By(AppraisalRules.BallotsBalance, () => A.Appraisal(BallotWay.OnPaper).Count(new BallotBox(7, 7, 7), A.AllQualified(7)[1..], A.Recorder));
    }

    [Fact]
    public void has_paper_counted_by_two()
    {
        var appraisal = A.Appraisal(BallotWay.OnPaper);
        Refused.By(AppraisalRules.OnlyCountedBallotsAreChecked, () => appraisal.Check(A.Secretary, A.Moment));
        appraisal.Count(new BallotBox(7, 7, 6), A.AllQualified(6), A.Recorder);

        Refused.By(AppraisalRules.TwoPersonsCount, () => appraisal.Check(A.Recorder, A.Moment));
        appraisal.CountAgain(A.Secretary);
        Assert.Equal((AppraisalState.Voting, 0), (appraisal.State, appraisal.Counts.Count));
        appraisal.Count(new BallotBox(7, 7, 7), A.AllQualified(7), A.Recorder);
        appraisal.Check(A.Secretary, A.Moment);

        Assert.Equal((AppraisalState.Closed, A.Recorder, A.Secretary), (appraisal.State, appraisal.CountedById, appraisal.CheckedById));
    }

    [Fact]
    public void takes_paper_by_hand_and_screen_by_itself()
    {
        Refused.By(AppraisalRules.PaperIsCountedByHand, () => A.Appraisal().Count(new BallotBox(7, 7, 7), A.AllQualified(7), A.Recorder));
        Refused.By(AppraisalRules.BallotsAreCastWhileItIsOpen, () => Marks(A.Appraisal(BallotWay.OnPaper), []));
    }

    [Theory]
    [InlineData(12, 4)]
    [InlineData(13, 4)]
    [InlineData(14, 4)]
    [InlineData(2, 0)]
    public void allows_a_third_to_be_excellent_rounded_down(int members, int most) => Assert.Equal(most, new ExcellentLimit(members).Most);

    [Fact]
    public void shows_how_the_third_was_rounded() => Assert.Equal("13 ÷ 3 = 4.33，舍去小数，最多4人", new ExcellentLimit(13).Working);

    private static BallotMark[] Marks(Appraisal appraisal, Dictionary<Id<Person>, AppraisalGrade?> grades, TeamGrade? team = null) =>
        [.. appraisal.TakeApart(new Ballot(grades, team), Identities.Fresh<BallotMark>)];
}
