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

    /// <summary>The version in which the decisions were last written.</summary>
    public int DecisionsEdition { get; private set; }

    public bool IsSealed { get; private set; }

    /// <summary>What the codes shown in the room are made of; null: nobody signs in by code.</summary>
    public string? RoomSecret { get; private init; }

    public IReadOnlyList<Attendance> Attendances => _attendances;

    public IReadOnlyList<SpeechTurn> Turns => _turns;

    /// <summary>The roster is frozen here. Host and recorder as the plan names them, where the session has no host of its own.</summary>
    /// <param name="host">A 党小组 sits under its own leader; never the recorder.</param>
    /// <param name="roomSecret">Random, never shown; see <see cref="RoomCode"/>.</param>
    public static MeetingSession Open(
        Id<MeetingSession> id, Meeting meeting, int ordinal, string title, bool isMakeUp, IReadOnlyList<RosterLine> roster, DateTimeOffset at,
        Id<Person>? host = null, string? roomSecret = null)
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
            RoomSecret = roomSecret,
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

    /// <summary>Leave needs a kind, a reason and the one who approved it; nobody approves their own leave.</summary>
    /// <param name="kind">Where none is given, 其他.</param>
    public void SignIn(
        Id<Person> person, Presence presence, string? leaveReason, Id<Person>? approvedBy, DateTimeOffset at, LeaveKind? kind = null,
        SignInWay way = SignInWay.List)
    {
        RequireUnsealed();
        var line = LineOf(person);
        var reason = Text.Optional(leaveReason, Text.Line);
        Require(presence is not Presence.OnLeave || (reason is not null && approvedBy is not null && approvedBy != person), SessionRules.LeaveHasReasonAndApproval);
        line.Record(presence, new Leave(kind ?? LeaveKind.Other, reason, approvedBy), at, way, NextVersion);
    }

    /// <summary>By the comrade himself with the code shown in the room; a second time changes nothing.</summary>
    /// <returns>Whether the code opened the list now, and not before.</returns>
    public bool SignInByCode(Id<Person> person, string? code, DateTimeOffset at)
    {
        RequireOpen();
        var line = LineOf(person);
        if (line.IsInRoom) return false;

        Require(RoomSecret is not null && RoomCode.Accepts(RoomSecret, code, at), SessionRules.TheCodeIsTheOneShown);
        line.Record(Presence.Present, null, at, SignInWay.RoomCode, NextVersion);
        if (line.LeftAt is not null) line.Note(null, null, NextVersion);
        return true;
    }

    /// <summary>迟到、早退: when somebody came and left, as the recorder noted it. Null leaves the arrival as it is.</summary>
    public void NoteTimes(Id<Person> person, DateTimeOffset? cameAt, DateTimeOffset? leftAt, DateTimeOffset now)
    {
        RequireUnsealed();
        var line = LineOf(person);
        Require(line.Presence is Presence.Present, SessionRules.OnlyPresentPeopleComeAndGo);
        var ends = EndedAt ?? now;
        Require((leftAt ?? ends) <= ends && (cameAt ?? line.SignedInAt ?? OpenedAt) <= (leftAt ?? ends), SessionRules.TimesLieInTheSession);
        line.Note(cameAt, leftAt, NextVersion);
    }

    public void Speak(TurnKind kind, Id<Person> speaker, string? text)
    {
        RequireUnsealed();
        Require(_attendances.Any(line => line.PersonId == speaker), SessionRules.OnlyListedPeopleSpeak);
        Require(kind is not TurnKind.Commentary || _attendances.Any(line => line.PersonId == speaker && line.Capacity.IsGuide), SessionRules.GuidesComment);
        var words = Text.Required(text, Text.Material, SessionRules.SpeechesSaySomething);
        var turn = _turns.SingleOrDefault(turn => turn.Kind == kind && turn.SpeakerId == speaker);
        if (turn is null) _turns.Add(turn = new SpeechTurn { Ordinal = _turns.Count + 1, Kind = kind, SpeakerId = speaker });
        turn.Write(words, NextVersion);
    }

    public void Decide(string? decisions)
    {
        RequireUnsealed();
        (Decisions, DecisionsEdition) = (Text.Optional(decisions, Text.Paragraph), NextVersion);
    }

    public void End(DateTimeOffset at)
    {
        RequireOpen();
        EndedAt = at;
    }

    internal void Seal() => IsSealed = true;

    // What is written now is told apart by the version under which it will be kept.
    private int NextVersion => Version + 1;

    private Attendance LineOf(Id<Person> person)
    {
        var line = _attendances.SingleOrDefault(line => line.PersonId == person);
        Require(line is not null, SessionRules.OnlyListedPeopleSignIn);
        return line!;
    }

    private void Expect(RosterLine line) => _attendances.Add(new Attendance
    {
        PersonId = line.PersonId, Standing = line.Standing, Ordinal = _attendances.Count + 1, Capacity = line.Capacity,
        IsExpected = line.IsExpected, HasVote = line.HasVote,
    });

    private void RequireOpen() => Require(EndedAt is null, SessionRules.TheSessionHasEnded);

    private void RequireUnsealed() => Require(!IsSealed, SessionRules.SealedSessionsStay);
}
