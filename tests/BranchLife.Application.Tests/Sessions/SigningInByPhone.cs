using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Sessions;

public sealed class SigningInByPhone
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_everybody_who_types_the_code_in_the_same_second(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        var code = await CodeAsync(database, branch);

        await Task.WhenAll(branch.People.Members.Select(member => SignInAsync(database, branch, member, code)));

        var session = await branch.SessionAsync();
        Assert.Equal(7, AttendanceCount.Of(session.Attendances).Present);
        Assert.All(session.Attendances.Where(line => line.Capacity.IsMember), line => Assert.Equal(SignInWay.RoomCode, line.SignedInBy));
    }

    [Theory, OnSqlite]
    public async Task does_not_stand_in_the_way_of_the_recorders_list_nor_is_undone_by_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        var shown = await branch.SessionAsync();
        await SignInAsync(database, branch, branch.People.Comrade, await CodeAsync(database, branch));

        await SaveAsync(new SignInEntry(branch.People.Comrade, Presence.Unrecorded, null, null, Shown: Presence.Unrecorded),
            new SignInEntry(branch.People.AnotherComrade, Presence.Absent, "联系不上", null, Shown: Presence.Unrecorded));

        var lines = (await branch.SessionAsync()).Attendances.ToDictionary(line => line.PersonId);
        Assert.Equal((Presence.Present, Presence.Absent), (lines[branch.People.Comrade].Presence, lines[branch.People.AnotherComrade].Presence));
        await Assert.ThrowsAsync<StaleVersionException>(() => SaveAsync(
            new SignInEntry(branch.People.Comrade, Presence.Absent, "没来", null, Shown: Presence.Unrecorded)));

        Task SaveAsync(params SignInEntry[] entries) => database.AsAsync<SignInAttendees>(
            branch.People.Recorder, use => use.ExecuteAsync(shown.Id, entries, shown.Version, default));
    }

    [Theory, OnSqlite]
    public async Task is_refused_to_whoever_is_not_on_the_list_and_unknown_to_whoever_may_not_read(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        var code = await CodeAsync(database, branch);

        Assert.Same(SessionRules.OnlyListedPeopleSignIn, (await Assert.ThrowsAsync<RuleViolationException>(() => SignInAsync(database, branch, branch.People.Office, code))).Rule);
        await Assert.ThrowsAsync<NotFoundException>(() => SignInAsync(database, branch, branch.People.Stranger, code));
        Assert.Same(SessionRules.TheCodeIsTheOneShown, (await Assert.ThrowsAsync<RuleViolationException>(() => SignInAsync(database, branch, branch.People.Comrade, "12"))).Rule);
    }

    [Theory, OnSqlite]
    public async Task shows_the_code_to_those_who_run_the_sitting_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var session = await branch.SessionAsync();

        foreach (var person in new[] { branch.People.Comrade, branch.People.Commissioner, branch.People.Supervisor })
            await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<RoomScreen, RoomScreen.View>(person, use => use.FindAsync(session.Id, default)));
    }

    private static async Task<string> CodeAsync(TestDatabase database, SittingBranch branch)
    {
        var session = await branch.SessionAsync();
        return (await database.AsAsync<RoomScreen, RoomScreen.View>(branch.People.Recorder, use => use.FindAsync(session.Id, default))).Code!.Code;
    }

    private static async Task SignInAsync(TestDatabase database, SittingBranch branch, Id<Person> person, string code)
    {
        var session = await branch.SessionAsync();
        await database.AsAsync<SignInByCode, bool>(person, use => use.ExecuteAsync(session.Id, code, default));
    }
}
