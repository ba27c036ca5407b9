using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Sessions;

/// <summary>
/// One sitting of a meeting: the whole branch, one 党小组, or a make-up. Attendance, speeches and minutes belong to it.
/// </summary>
public sealed class MeetingSession : Aggregate<MeetingSession>
{
    private readonly List<Attendance> _attendances = [];
    private readonly List<SpeechTurn> _turns = [];

    private MeetingSession()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary>全体会议, a group's name, or 补会.</summary>
    public required string Title { get; init; }

    public required bool IsMakeUp { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required Id<Person> HostId { get; init; }

    public required Id<Person> RecorderId { get; init; }

    public required string Place { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? Decisions { get; private set; }

    public bool IsSealed { get; private set; }

    public IReadOnlyList<Attendance> Attendances => _attendances;

    public IReadOnlyList<SpeechTurn> Turns => _turns;

    /// <summary>The roster is frozen here. Host and recorder as the plan names them, where the session has no host of its own.</summary>
    /// <param name="host">A 党小组 sits under its own leader; never the recorder.</param>
    public static MeetingSession Open(
        Id<MeetingSession> id, Meeting meeting, int ordinal, string title, bool isMakeUp, IReadOnlyList<RosterLine> roster, DateTimeOffset at,
        Id<Person>? host = null)
    {
        Require(meeting.Stage is MeetingStage.InSession || (isMakeUp && meeting.Stage is MeetingStage.Held), SessionRules.SessionsOpenWhileTheMeetingRuns);
        Require(meeting is { HostId: not null, RecorderId: not null, Place: not null }, SessionRules.HostAndRecorderAreNamed);
        Require(host is null || host != meeting.RecorderId, MeetingRules.HostAndRecorderDiffer);
        Require(roster.Any(line => line.IsExpected), SessionRules.SomebodyIsExpected);
        var session = new MeetingSession
        {
            Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Ordinal = ordinal, IsMakeUp = isMakeUp, OpenedAt = at,
            Title = Text.Required(title, Text.Title, SessionRules.ASessionHasATitle),
            HostId = host ?? meeting.HostId!.Value, RecorderId = meeting.RecorderId!.Value, Place = meeting.Place!,
        };
        foreach (var line in roster.DistinctBy(line => line.PersonId)) session.Expect(line);
        return session;
    }

    /// <summary>A guest who comes unannounced; members are on the frozen roster.</summary>
    public void Welcome(RosterLine guest)
    {
        RequireOpen();
        Require(!guest.Capacity.IsMember, SessionRules.MembersAreOnTheRoster);
        Require(_attendances.All(line => line.PersonId != guest.PersonId), SessionRules.ListedOnce);
        Expect(guest with { IsExpected = false, HasVote = false });
    }

    /// <summary>Leave needs a reason and the one who approved it; nobody approves their own leave.</summary>
    public void SignIn(Id<Person> person, Presence presence, string? leaveReason, Id<Person>? approvedBy, DateTimeOffset at)
    {
        RequireUnsealed();
        var line = _attendances.SingleOrDefault(line => line.PersonId == person);
        Require(line is not null, SessionRules.OnlyListedPeopleSignIn);
        var reason = Text.Optional(leaveReason, Text.Line);
        Require(presence is not Presence.OnLeave || (reason is not null && approvedBy is not null && approvedBy != person), SessionRules.LeaveHasReasonAndApproval);
        line!.Record(presence, reason, approvedBy, at);
    }

    public void Speak(TurnKind kind, Id<Person> speaker, string? text)
    {
        RequireUnsealed();
        Require(_attendances.Any(line => line.PersonId == speaker), SessionRules.OnlyListedPeopleSpeak);
        Require(kind is not TurnKind.Commentary || _attendances.Any(line => line.PersonId == speaker && line.Capacity.IsGuide), SessionRules.GuidesComment);
        var words = Text.Required(text, Text.Material, SessionRules.SpeechesSaySomething);
        var turn = _turns.SingleOrDefault(turn => turn.Kind == kind && turn.SpeakerId == speaker);
        if (turn is null) _turns.Add(turn = new SpeechTurn { Ordinal = _turns.Count + 1, Kind = kind, SpeakerId = speaker });
        turn.Write(words);
    }

    public void Decide(string? decisions)
    {
        RequireUnsealed();
        Decisions = Text.Optional(decisions, Text.Paragraph);
    }

    public void End(DateTimeOffset at)
    {
        RequireOpen();
        EndedAt = at;
    }

    internal void Seal() => IsSealed = true;

    private void Expect(RosterLine line) => _attendances.Add(new Attendance
    {
        PersonId = line.PersonId, Standing = line.Standing, Ordinal = _attendances.Count + 1, Capacity = line.Capacity,
        IsExpected = line.IsExpected, HasVote = line.HasVote,
    });

    private void RequireOpen() => Require(EndedAt is null, SessionRules.TheSessionHasEnded);

    private void RequireUnsealed() => Require(!IsSealed, SessionRules.SealedSessionsStay);
}
