using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Sessions;

public sealed class DrivingTheRound
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task stands_after_every_step_where_it_was_when_everything_is_started_anew(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        await BeginAsync(database, branch);
        var seen = new List<(AgendaKind, Id<Person>?)>();

        // Each use and each look is a program of its own: nothing is remembered but in the database.
        for (var board = await BoardAsync(database, branch); board.Round!.Current is { } current; board = await BoardAsync(database, branch))
        {
            seen.Add((current.Kind, current.PersonId));
            database.Clock.Advance(TimeSpan.FromMinutes(2));
            await MoveAsync(database, branch, RoundMove.Forward, board.Round.Version);
        }

        var turns = seen.Where(step => step.Item1 is AgendaKind.SelfCriticism).Select(step => step.Item2!.Value).ToArray();
        Assert.Equal(branch.People.Members.Take(3), turns.Take(3));
        Assert.Equal(branch.People.Members.Order(), turns.Order());
        Assert.Equal((AgendaKind.Opening, AgendaKind.Closing), (seen[0].Item1, seen[^1].Item1));
        Assert.Contains(seen, step => step.Item1 is AgendaKind.Commentary);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task moves_once_when_two_press_the_key_at_the_same_moment(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        await BeginAsync(database, branch);
        var shown = (await BoardAsync(database, branch)).Round!;

        await MoveAsync(database, branch, RoundMove.Forward, shown.Version);
        await Assert.ThrowsAsync<StaleVersionException>(() => MoveAsync(database, branch, RoundMove.Forward, shown.Version, branch.People.Recorder));

        Assert.Equal(shown.Next!.Number, (await BoardAsync(database, branch)).Round!.Current!.Number);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task slots_in_who_comes_late_and_takes_out_who_leaves(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var people = branch.People;
        await branch.SignInAsync(new SignInEntry(people.Comrade, Presence.Absent, "路上", null));
        await BeginAsync(database, branch);
        Assert.DoesNotContain((await BoardAsync(database, branch)).Round!.Steps, step => step.PersonId == people.Comrade);

        database.Clock.Advance(TimeSpan.FromMinutes(30));
        await branch.SignInAsync(SittingBranch.Present(people.Comrade));
        var session = await branch.SessionAsync();
        database.Clock.Advance(TimeSpan.FromMinutes(30));
        await database.AsAsync<NoteTimes>(people.Recorder, use => use.ExecuteAsync(session.Id,
            [new NoteTimes.Entry(people.AnotherComrade, null, TimeOnly.FromDateTime(session.OpenedAt.AddMinutes(40).ChinaClock))], session.Version, default));
        var board = await BoardAsync(database, branch);
        await MoveAsync(database, branch, RoundMove.Forward, board.Round!.Version);

        var steps = (await BoardAsync(database, branch)).Round!.Steps;
        Assert.All(steps.Where(step => step.PersonId == people.Comrade), step => Assert.True(step.IsSlottedIn));
        Assert.All(steps.Where(step => step.PersonId == people.AnotherComrade), step => Assert.Equal(RoundStepState.Away, step.State));
    }

    [Theory, OnSqlite]
    public async Task is_for_those_who_run_the_sitting(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var session = await branch.SessionAsync();

        foreach (var person in new[] { branch.People.Comrade, branch.People.Supervisor, branch.People.Office })
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<BeginRound>(person, use => use.ExecuteAsync(session.Id, session.Version, default)));
            await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<SessionPulse, string>(person, use => use.FindAsync(session.Id, default)));
        }

        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<RoundBoard, RoundBoard.View>(branch.People.Stranger, use => use.FindAsync(session.Id, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task changes_the_pulse_with_every_move_sign_in_and_record_and_with_nothing_else(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var pulses = new List<string> { await PulseAsync(), await PulseAsync() };
        await BeginAsync(database, branch);
        pulses.Add(await PulseAsync());
        await branch.SayAsync(branch.People.Comrade, branch.People.Comrade, "走访偏少。");
        pulses.Add(await PulseAsync());
        await branch.SignInAsync(new SignInEntry(branch.People.Comrade, Presence.Absent, null, null));
        pulses.Add(await PulseAsync());

        Assert.Equal(4, pulses.Distinct().Count());
        Assert.Equal(pulses[0], pulses[1]);

        async Task<string> PulseAsync()
        {
            var session = await branch.SessionAsync();
            return await database.AsAsync<SessionPulse, string>(branch.People.Recorder, use => use.FindAsync(session.Id, default));
        }
    }

    private static async Task BeginAsync(TestDatabase database, SittingBranch branch)
    {
        var session = await branch.SessionAsync();
        await database.AsAsync<BeginRound>(branch.People.Secretary, use => use.ExecuteAsync(session.Id, session.Version, default));
    }

    private static async Task<RoundBoard.View> BoardAsync(TestDatabase database, SittingBranch branch)
    {
        var session = await branch.SessionAsync();
        return await database.AsAsync<RoundBoard, RoundBoard.View>(branch.People.Secretary, use => use.FindAsync(session.Id, default));
    }

    private static async Task MoveAsync(TestDatabase database, SittingBranch branch, RoundMove move, int version, Id<Person>? by = null)
    {
        var session = await branch.SessionAsync();
        await database.AsAsync<RunRound>(by ?? branch.People.Secretary, use => use.ExecuteAsync(session.Id, move, version, default));
    }
}
