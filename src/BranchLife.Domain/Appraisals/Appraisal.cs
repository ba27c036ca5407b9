using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Appraisals;

/// <summary>
/// 民主测评 of a meeting that is combined with 民主评议党员: after self- and mutual appraisal the members with a vote mark every
/// graded member, and the branch's team, in secret. Here stand who is assessed and what was counted; never who marked what.
/// </summary>
public sealed class Appraisal : Aggregate<Appraisal>
{
    private readonly List<AssessedMember> _members = [];
    private readonly List<VoteCount> _counts = [];

    private Appraisal()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required BallotWay Way { get; init; }

    /// <summary>The ballot asks for the branch's team, too.</summary>
    public required bool AssessesTeam { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required Id<Person> OpenedById { get; init; }

    public AppraisalState State { get; private set; }

    public int? Issued { get; private set; }

    public int? Returned { get; private set; }

    public int? Valid { get; private set; }

    /// <summary>Who entered the paper ballots, or closed the ballot on screen.</summary>
    public Id<Person>? CountedById { get; private set; }

    /// <summary>复核: the second teller of paper ballots.</summary>
    public Id<Person>? CheckedById { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public IReadOnlyList<AssessedMember> Members => _members;

    /// <summary>How many 优秀 one ballot may bear.</summary>
    public ExcellentLimit LimitOfBallot => new(_members.Count(member => member.IsGraded));

    /// <summary>Empty below five valid ballots: break-downs of so few betray persons.</summary>
    public IReadOnlyList<VoteCount> Counts => _counts;

    /// <param name="members">Of the frozen roster, in its order, with the reason where no grade is given.</param>
    public static Appraisal Open(
        Id<Appraisal> id, Meeting meeting, BallotWay way, bool assessesTeam, IEnumerable<(Id<Person> Person, string? UngradedBecause)> members,
        Id<Person> by, DateTimeOffset at)
    {
        Require(meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal), AppraisalRules.AppraisalsBelongToCombinedMeetings);
        Require(meeting.Stage is MeetingStage.InSession, AppraisalRules.BallotsAreHeldInTheMeeting);
        var appraisal = new Appraisal
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Way = way, AssessesTeam = assessesTeam, OpenedById = by, OpenedAt = at,
        };
        appraisal._members.AddRange(members.DistinctBy(member => member.Person).Select((member, i) =>
            new AssessedMember { PersonId = member.Person, Ordinal = i + 1, UngradedBecause = member.UngradedBecause }));
        Require(appraisal._members.Any(member => member.IsGraded), AppraisalRules.SomebodyIsAssessed);
        return appraisal;
    }

    /// <summary>A ballot taken apart: one mark for every graded member and one for the team, so that every member has as many as there were voters.</summary>
    /// <param name="nextId">Random.</param>
    public IEnumerable<BallotMark> TakeApart(Ballot ballot, Func<Id<BallotMark>> nextId)
    {
        Require(Way is BallotWay.OnScreen && State is AppraisalState.Voting, AppraisalRules.BallotsAreCastWhileItIsOpen);
        var graded = _members.Where(member => member.IsGraded).Select(member => member.PersonId).ToArray();
        Require(!ballot.Grades.Keys.Except(graded).Any(), AppraisalRules.OnlyGradedMembersAreMarked);
        LimitOfBallot.RequireKept(ballot);
        var marks = graded.Select(member => BallotMark.OnMember(nextId(), Id, member, ballot.Grades.GetValueOrDefault(member)));
        return AssessesTeam ? marks.Append(BallotMark.OnTeam(nextId(), Id, ballot.Team)) : marks;
    }

    /// <summary>截止: the marks are counted, each member's must be as many as voters; the marks themselves are to be destroyed in the same act.</summary>
    /// <param name="issued">Members with a vote who were in the room.</param>
    /// <param name="voted">By the turnout list.</param>
    public void Close(int issued, int voted, IReadOnlyCollection<BallotMark> marks, Id<Person> by, DateTimeOffset at)
    {
        Require(Way is BallotWay.OnScreen && State is AppraisalState.Voting, AppraisalRules.BallotsAreCastWhileItIsOpen);
        Keep(new BallotBox(Math.Max(issued, voted), voted, voted), Counted(marks));
        (State, CountedById, ClosedAt) = (AppraisalState.Closed, by, at);
    }

    /// <summary>计票: the paper ballots as the first teller counted them.</summary>
    /// <param name="votes">Of every graded member, and of the team (null); empty below five valid ballots.</param>
    public void Count(BallotBox box, IReadOnlyList<VoteCount> votes, Id<Person> by)
    {
        Require(Way is BallotWay.OnPaper, AppraisalRules.PaperIsCountedByHand);
        Require(State is AppraisalState.Voting, AppraisalRules.BallotsAreCastWhileItIsOpen);
        Keep(box, votes);
        (State, CountedById) = (AppraisalState.Counted, by);
    }

    /// <summary>复核: the second teller has found the same.</summary>
    public void Check(Id<Person> by, DateTimeOffset at)
    {
        RequireSecond(by);
        (State, CheckedById, ClosedAt) = (AppraisalState.Closed, by, at);
    }

    /// <summary>The second teller counted otherwise: the ballots are counted anew.</summary>
    public void CountAgain(Id<Person> by)
    {
        RequireSecond(by);
        _counts.Clear();
        (State, CountedById, Issued, Returned, Valid) = (AppraisalState.Voting, null, null, null, null);
    }

    private void RequireSecond(Id<Person> by)
    {
        Require(State is AppraisalState.Counted, AppraisalRules.OnlyCountedBallotsAreChecked);
        Require(by != CountedById, AppraisalRules.TwoPersonsCount);
    }

    private void Keep(BallotBox box, IReadOnlyList<VoteCount> votes)
    {
        Require(box.Balances, AppraisalRules.BallotsBalance);
        var isLarge = SmallGroup.MayBreakDown(box.Valid);
        var isAsked = isLarge || Way is BallotWay.OnScreen;
        Require(isAsked || votes.Count == 0, AppraisalRules.SmallBallotsAreNotBrokenDown);
        Require(votes.Select(vote => vote.SubjectId).SequenceEqual(isAsked ? Subjects() : []), AppraisalRules.BallotsBalance);
        Require(votes.All(vote => vote.Sum == box.Valid && vote is { First: >= 0, Second: >= 0, Third: >= 0, Fourth: >= 0, Abstained: >= 0 }),
            AppraisalRules.BallotsBalance);
        (Issued, Returned, Valid) = (box.Issued, box.Returned, box.Valid);
        _counts.AddRange(isLarge ? votes : []);
    }

    private IEnumerable<Id<Person>?> Subjects()
    {
        var graded = _members.OrderBy(member => member.Ordinal).Where(member => member.IsGraded).Select(member => (Id<Person>?)member.PersonId);
        return AssessesTeam ? graded.Append(null) : graded;
    }

    private List<VoteCount> Counted(IReadOnlyCollection<BallotMark> marks)
    {
        var bySubject = marks.ToLookup(mark => mark.SubjectId);
        return [.. Subjects().Select((subject, i) =>
        {
            var given = bySubject[subject].Select(mark => (int?)mark.Grade ?? (int?)mark.Team ?? 4).CountBy(choice => choice).ToDictionary();
            return VoteCount.Of(subject, i + 1, [.. Enumerable.Range(0, 5).Select(choice => given.GetValueOrDefault(choice))]);
        })];
    }
}
