using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Sessions;

public sealed class RunningTheRound
{
    private static readonly Id<Person>[] Members = [A.Secretary, A.Deputy, A.Recorder];

    [Fact]
    public void leads_with_one_key_through_every_step_in_order()
    {
        var session = A.Session();
        var round = Begun(session);
        var seen = new List<(AgendaKind, Id<Person>?)>();

        for (var minute = 1; round.Current is { } current; minute++)
        {
            seen.Add((current.Kind, current.PersonId));
            round.GoForward(session, A.Moment.AddMinutes(minute));
        }

        Assert.Equal(Plan(Members).Select(step => (step.Kind, step.PersonId)), seen);
        Assert.All(round.Steps, step => Assert.Equal(TimeSpan.FromMinutes(1), step.EndedAt - step.BeganAt));
        Refused.By(RoundRules.TheRoundIsThrough, round, done => done.GoForward(session, A.Moment));
    }

    [Fact]
    public void goes_back_where_the_key_was_pressed_too_often()
    {
        var session = A.Session();
        var round = Begun(session);
        round.GoForward(session, A.Moment.AddMinutes(1));

        round.GoBack(session, A.Moment.AddMinutes(2));

        Assert.Equal((AgendaKind.Opening, A.Moment), (round.Current!.Kind, round.Current.BeganAt!.Value));
        Assert.Equal(RoundStepState.Waiting, round.Steps[1].State);
        Refused.By(RoundRules.NothingLiesBehind, round, first => first.GoBack(session, A.Moment));
    }

    [Fact]
    public void passes_over_a_step_and_calls_it_up_again()
    {
        var session = A.Session();
        var round = At(session, AgendaKind.SelfCriticism, A.Deputy);

        for (var steps = 0; steps < 3; steps++) round.Skip(session, A.Moment);
        Assert.Equal((AgendaKind.SelfCriticism, A.Recorder), (round.Current!.Kind, round.Current.PersonId!.Value));
        round.Call(session, A.Deputy, A.Moment);

        Assert.Equal([A.Recorder, A.Recorder, A.Recorder, A.Deputy, A.Deputy, A.Deputy],
            round.Steps.SkipWhile(step => step != round.Current).Select(step => step.PersonId).OfType<Id<Person>>().Take(6));
    }

    [Fact]
    public void lets_two_comrades_change_places()
    {
        var session = A.Session();
        var round = At(session, AgendaKind.SelfCriticism, A.Secretary);

        round.Call(session, A.Recorder, A.Moment);
        Assert.Equal([A.Secretary, A.Recorder, A.Deputy], Order(round));

        round.PutOff(session, A.Recorder);
        Assert.Equal([A.Secretary, A.Deputy, A.Recorder], Order(round));
        Assert.Equal(AgendaKind.Closing, round.Steps[^1].Kind);
    }

    [Fact]
    public void slots_a_late_comer_in_before_the_last_part()
    {
        var session = A.Session();
        var round = At(session, AgendaKind.Criticism, A.Deputy);

        round.Follow(Plan([.. Members, A.Comrade]), A.Moment.AddMinutes(30));

        Assert.Equal([.. Members, A.Comrade], Order(round));
        Assert.Equal(A.Deputy, round.Current!.PersonId);
        Assert.Equal(AgendaKind.Closing, round.Steps[^1].Kind);
        Assert.Equal(A.Moment.AddMinutes(30), round.Steps.First(step => step.PersonId == A.Comrade).SlottedInAt);
    }

    [Fact]
    public void takes_out_who_leaves_early_and_back_in_who_returns()
    {
        var session = A.Session();
        var round = At(session, AgendaKind.Criticism, A.Deputy);

        round.Follow(Plan([A.Secretary, A.Deputy]), A.Moment);
        Assert.All(round.Steps.Where(step => step is { Kind.IsPersonal: true } && step.PersonId == A.Recorder), step => Assert.Equal(RoundStepState.Away, step.State));
        Refused.By(RoundRules.OnlyOpenTurnsMove, round, gone => gone.Call(session, A.Recorder, A.Moment));

        round.Follow(Plan(Members), A.Moment);
        Assert.Equal(3, round.Steps.Count(step => step is { State: RoundStepState.Waiting, Kind.IsPersonal: true } && step.PersonId == A.Recorder));
    }

    [Fact]
    public void keeps_what_is_done_when_a_comrade_has_gone()
    {
        var session = A.Session();
        var round = At(session, AgendaKind.Criticism, A.Deputy);

        round.Follow(Plan([A.Deputy, A.Recorder]), A.Moment);

        Assert.All(round.Steps.Where(step => step is { Kind.IsPersonal: true } && step.PersonId == A.Secretary), step => Assert.Equal(RoundStepState.Done, step.State));
    }

    [Fact]
    public void begins_and_runs_only_while_the_sitting_lasts()
    {
        var session = A.Session();
        var round = Begun(session);
        session.End(A.Moment);

        Refused.By(RoundRules.RoundsRunInOpenSessions, round, over => over.GoForward(session, A.Moment));
        Refused.By(RoundRules.RoundsRunInOpenSessions, () => Begun(session));
        Refused.By(RoundRules.TheRoundHasSteps, () => SessionRound.Begin(Identities.Fresh<SessionRound>(), A.Session(), Plan([]), A.Moment));
    }

    private static SessionRound Begun(MeetingSession session) => SessionRound.Begin(Identities.Fresh<SessionRound>(), session, Plan(Members), A.Moment);

    private static SessionRound At(MeetingSession session, AgendaKind kind, Id<Person> person)
    {
        var round = Begun(session);
        while (round.Current!.Kind != kind || round.Current.PersonId != person) round.GoForward(session, A.Moment);
        return round;
    }

    private static Id<Person>[] Order(SessionRound round) =>
        [.. round.Steps.Where(step => step.Kind is AgendaKind.SelfCriticism).Select(step => step.PersonId!.Value)];

    private static PlannedStep[] Plan(Id<Person>[] members) =>
    [
        new(AgendaKind.Opening, A.Secretary, 3),
        .. members.SelectMany(member => new PlannedStep[]
        {
            new(AgendaKind.SelfCriticism, member, 5), new(AgendaKind.Criticism, member, 5), new(AgendaKind.Reply, member, 1),
        }),
        new(AgendaKind.Closing, A.Secretary, 5),
    ];
}
