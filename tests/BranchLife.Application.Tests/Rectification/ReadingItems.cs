using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Rectification;

/// <summary>The access table and its SQL twin name the same people.</summary>
public sealed class ReadingItems
{
    private static readonly DateOnly Due = new(2026, 12, 31);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_branch_is_for_its_members_above_and_group(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        var item = await branch.ItemAsync(database, null, branch.Comrade, Due);

        await OnlyAsync(database, branch, item, [.. branch.Members, branch.Office, branch.Supervisor]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_a_member_is_for_owner_committee_and_granted_group(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        var item = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Due);

        await OnlyAsync(database, branch, item, [branch.Secretary, branch.Commissioner, branch.Recorder, branch.Comrade, branch.Supervisor]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_secretary_is_also_for_above_who_verifies_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database, groupsReadMinutes: false);

        var item = await branch.ItemAsync(database, branch.Secretary, branch.Secretary, Due);

        await OnlyAsync(database, branch, item, [branch.Secretary, branch.Commissioner, branch.Recorder, branch.Office]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_a_branch_without_committee_is_for_the_member_whom_the_secretary_names(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database, hasCommittee: false, groupsReadMinutes: false);
        var item = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Due);
        await OnlyAsync(database, branch, item, [branch.Secretary, branch.Comrade]);

        await database.AsAsync<NameItemVerifier>(branch.Secretary, use => use.ExecuteAsync(item.Id, branch.AnotherComrade, 1, default));

        var named = await database.LookAsync(db => db.RectificationItems.AsNoTracking().SingleAsync());
        await OnlyAsync(database, branch, named, [branch.Secretary, branch.Comrade, branch.AnotherComrade]);
    }

    private static async Task OnlyAsync(TestDatabase database, FollowedUpBranch branch, RectificationItem item, Id<Person>[] expected)
    {
        var readers = new List<Id<Person>>();
        foreach (var person in branch.Everybody)
        {
            await using var scope = await database.AsAsync(person);
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            var actor = scope.ServiceProvider.GetRequiredService<Actor>();
            var relation = await scope.ServiceProvider.GetRequiredService<Relations>().ToAsync(item.UnitId, default);
            var setting = await RestrictedSetting.OfItemAsync(db, item.Id, actor.Today, default);
            var may = RectificationAccess.Allows(RectificationAction.Read, item, relation, setting);
            Assert.True(may == await db.RectificationItems.VisibleTo(db, actor).AnyAsync(), $"Table and rows differ for {actor.Name}: the table says {may}.");
            if (may) readers.Add(person);
        }

        Assert.Equal(expected.Order(), readers.Order());
    }
}
