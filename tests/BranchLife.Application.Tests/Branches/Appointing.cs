using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Application.Tests.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Branches;

public sealed class Appointing
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_a_second_secretary_until_the_first_has_left(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => AppointAsync(database, branch, branch.Office));
        Assert.Equal(BranchRules.OnePostOneHolder.Sentence, refusal.Message);

        var held = await database.LookAsync(db => db.Posts.SingleAsync(post => post.UnitId == branch.Branch.Id && post.Kind == PostKind.Secretary));
        await database.AsAsync<EndPost>(branch.Office, async end =>
            await end.ExecuteAsync(branch.Branch.Id, held.Id, Today.AddDays(-1), await VersionAsync(database, branch), default));
        await AppointAsync(database, branch, branch.Office);

        var view = await database.AsAsync<BranchDetails, BranchDetails.View>(branch.Comrade, details => details.FindAsync(branch.Branch.Id, default));
        Assert.Equal([("何大川", (DateOnly?)null), ("孙丽", Today.AddDays(-1))],
            view.Posts.Where(post => post.Kind is PostKind.Secretary).OrderByDescending(post => post.From).Select(post => (post.Name, post.To)));
    }

    [Theory, OnSqlite]
    public async Task is_for_the_office_above_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        await Assert.ThrowsAsync<AccessDeniedException>(() => AppointAsync(database, branch, branch.Secretary));
        await Assert.ThrowsAsync<AccessDeniedException>(() => AppointAsync(database, branch, branch.Supervisor));
        await Assert.ThrowsAsync<NotFoundException>(() => AppointAsync(database, branch, branch.Stranger));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task makes_an_older_form_stale(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var shown = await VersionAsync(database, branch);
        await database.AsAsync<AppointPost>(branch.Office, appoint => appoint.ExecuteAsync(
            branch.Branch.Id, branch.Comrade, PostKind.YouthCommissioner, AppointmentBasis.Elected, Today, null, shown, default));

        await Assert.ThrowsAsync<StaleVersionException>(() => database.AsAsync<AppointPost>(branch.Office, appoint => appoint.ExecuteAsync(
            branch.Branch.Id, branch.FrailComrade, PostKind.SecrecyCommissioner, AppointmentBasis.Elected, Today, null, shown, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leaves_entrusting_a_deputy_to_the_secretary(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        await EntrustAsync(database, branch, branch.Secretary, branch.Commissioner);

        await using (var scope = await database.AsAsync(branch.Commissioner))
            Assert.True(scope.ServiceProvider.GetRequiredService<Actor>().IsSecretaryOf(branch.Branch.Id));
        await Assert.ThrowsAsync<AccessDeniedException>(() => EntrustAsync(database, branch, branch.Commissioner, branch.Recorder));
        await Assert.ThrowsAsync<AccessDeniedException>(() => EntrustAsync(database, branch, branch.Office, branch.Recorder));
        await Assert.ThrowsAsync<RuleViolationException>(() => EntrustAsync(database, branch, branch.Secretary, branch.Comrade));
    }

    private static Task AppointAsync(TestDatabase database, PlanningBranch branch, Id<Person> by) =>
        database.AsAsync<AppointPost>(by, async appoint => await appoint.ExecuteAsync(
            branch.Branch.Id, branch.Comrade, PostKind.Secretary, AppointmentBasis.Elected, Today, null, await VersionAsync(database, branch), default));

    private static Task EntrustAsync(TestDatabase database, PlanningBranch branch, Id<Person> by, Id<Person> deputy) =>
        database.AsAsync<EntrustDeputy>(by, async entrust => await entrust.ExecuteAsync(
            branch.Branch.Id, deputy, Today, Today.AddDays(7), "外出学习", await VersionAsync(database, branch), default));

    private static Task<int> VersionAsync(TestDatabase database, PlanningBranch branch) =>
        database.LookAsync(db => db.Units.Where(unit => unit.Id == branch.Branch.Id).Select(unit => unit.Version).SingleAsync());
}
