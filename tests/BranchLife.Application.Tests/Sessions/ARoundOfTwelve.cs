using BranchLife.Application.Criticism;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Application.Tests.Sessions;

public sealed class ARoundOfTwelve
{
    private readonly Id<Person>[] _people = [.. Enumerable.Range(1, 12).Select(number => Identities.Named<Person>((byte)(100 + number)))];
    private readonly MeetingSession _session;

    public ARoundOfTwelve()
    {
        _session = MeetingSession.Open(Identities.Fresh<MeetingSession>(), A.Meeting().InSession(), 1, "全体会议", isMakeUp: false,
            [.. _people.Select(person => A.MemberLine(person, "党员"))], A.Moment);
        foreach (var person in _people) _session.SignIn(person, Presence.Present, null, null, A.Moment);
    }

    [Fact]
    public void expects_everybody_to_speak_to_everybody()
    {
        var round = Begun();

        Assert.Equal(12, round.Steps.Count(step => step.Kind is AgendaKind.SelfCriticism));
        Assert.Equal(12 * 11, Matrix(round, []).Pairs);
        Assert.Equal(12, Matrix(round, []).Missing.Count());
    }

    [Fact]
    public void names_who_has_not_yet_spoken_to_whom()
    {
        var round = Begun();
        var said = Edges().Where(edge => edge != (_people[3], _people[7])).ToArray();

        var matrix = Matrix(round, said);

        Assert.Equal((131, 132), (matrix.Spoken, matrix.Pairs));
        Assert.Equal(["党员04尚未对党员08提出批评意见。"], matrix.Missing);
    }

    [Fact]
    public void expects_nothing_of_a_late_comer_towards_those_whose_turn_was_over()
    {
        _session.SignIn(_people[11], Presence.Absent, "路上", null, A.Moment);
        var round = Begun();
        Assert.Equal(11 * 10, Matrix(round, []).Pairs);
        Until(round, AgendaKind.SelfCriticism, _people[5]);

        _session.SignIn(_people[11], Presence.Present, null, null, A.Moment.AddHours(1));
        round.Follow(Plan(), A.Moment.AddHours(1));

        // Five turns were over: the late-comer speaks to the other six; all eleven speak to the late-comer.
        Assert.Equal((11 * 10) + 6 + 11, Matrix(round, []).Pairs);
        Assert.DoesNotContain(Matrix(round, []).Missing, sentence => sentence.Contains("党员12", StringComparison.Ordinal) && sentence.Contains("对党员03", StringComparison.Ordinal));
    }

    [Fact]
    public void expects_nothing_of_who_has_left_and_nothing_to_be_said_to_them_any_more()
    {
        var round = Begun();
        Until(round, AgendaKind.SelfCriticism, _people[5]);

        _session.NoteTimes(_people[8], null, A.Moment.AddHours(1), A.Moment.AddHours(2));
        round.Follow(Plan(), A.Moment.AddHours(1));

        // The eleven who stay, and what the leaver owed to the five whose turn was over.
        Assert.Equal((11 * 10) + 5, Matrix(round, []).Pairs);
    }

    [Fact]
    public void counts_only_turns_that_were_not_taken_away_when_somebody_is_passed_over()
    {
        var round = Begun();
        Until(round, AgendaKind.SelfCriticism, _people[5]);

        for (var steps = 0; steps < 3; steps++) round.Skip(_session, A.Moment);

        Assert.Equal(132, Matrix(round, []).Pairs);
        Assert.Equal(_people[6], round.Current!.PersonId);
    }

    [Fact]
    public void tells_the_end_by_the_pace_that_was_measured()
    {
        var round = Begun();
        var planned = RoundPace.Of(round).Expect(round, A.Moment).Ends;
        for (var (steps, at) = (0, A.Moment); round.Current!.PersonId != _people[4]; steps++)
        {
            at += TimeSpan.FromMinutes(round.Current.Kind is AgendaKind.Criticism ? 15 : round.Current.Minutes);
            round.GoForward(_session, at);
        }

        var now = round.Current.BeganAt!.Value;
        var ends = RoundPace.Of(round).Expect(round, now).Ends;

        Assert.Equal(A.Moment.AddMinutes(Agenda().Minutes), planned);
        Assert.Equal(now + TimeSpan.FromMinutes((8 * (5 + 15 + 1)) + 5), ends);
    }

    private SessionRound Begun() => SessionRound.Begin(Identities.Fresh<SessionRound>(), _session, Plan(), A.Moment);

    private Agenda Agenda() => Application.Sessions.Agenda.For(_session, [new PostHolder(_people[0], PostKind.Secretary)], MeetingKinds.OrganizationalLifeMeeting);

    private PlannedStep[] Plan() => [.. Agenda().Items.Select(item => new PlannedStep(item.Kind, item.PersonId, item.Minutes))];

    private void Until(SessionRound round, AgendaKind kind, Id<Person> person)
    {
        for (var minute = 1; round.Current!.Kind != kind || round.Current.PersonId != person; minute++) round.GoForward(_session, A.Moment.AddMinutes(minute));
    }

    private IEnumerable<(Id<Person>, Id<Person>)> Edges() => from speaker in _people from listener in _people where speaker != listener select (speaker, listener);

    private RoundMatrix Matrix(SessionRound round, (Id<Person> Speaker, Id<Person> Listener)[] said) => RoundMatrix.Of(
        _session.Attendances, _people.Select((person, index) => (person, $"党员{index + 1:D2}")).ToDictionary(),
        [.. said.Select(edge => new SaidFact(Identities.Fresh<CriticismRecord>(), CriticismKind.Mutual, edge.Speaker, edge.Listener, false))], round);
}
