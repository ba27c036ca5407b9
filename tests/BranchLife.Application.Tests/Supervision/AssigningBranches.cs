using BranchLife.Application.Access;
using BranchLife.Application.Supervision;
using BranchLife.Application.Tests.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Supervision;

public sealed class AssigningBranches
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_the_own_branch_of_a_member_of_the_group(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var group = await GroupOfStrangerAsync(database, branch);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => AssignAsync(database, branch.Office, group, branch.Other.Id));
        Assert.Equal(SupervisionRules.NobodySupervisesTheirOwnBranch.Sentence, refusal.Message);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task opens_the_branch_to_the_group_until_it_is_released(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var group = await GroupOfStrangerAsync(database, branch);

        await AssignAsync(database, branch.Office, group, branch.Branch.Id);
        Assert.Equal([branch.Branch.Id], await SupervisedByStrangerAsync(database, branch));

        await database.AsAsync<ReleaseBranch>(branch.Office, async release =>
            await release.ExecuteAsync(group, branch.Branch.Id, Today, await VersionAsync(database, group), default));
        database.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await SupervisedByStrangerAsync(database, branch));
    }

    [Theory, OnSqlite]
    public async Task is_for_the_office_that_sent_the_group(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var group = await GroupOfStrangerAsync(database, branch);

        await Assert.ThrowsAsync<AccessDeniedException>(() => AssignAsync(database, branch.Stranger, group, branch.Branch.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => AssignAsync(database, branch.Secretary, group, branch.Branch.Id));
    }

    private static async Task<Id<Unit>[]> SupervisedByStrangerAsync(TestDatabase database, PlanningBranch branch) =>
        [.. (await database.AsAsync<SupervisedBranches, IReadOnlyList<SupervisedBranches.Row>>(branch.Stranger, query => query.FindAsync(default)))
            .Select(row => row.BranchId)];

    private static async Task<Id<SupervisingGroup>> GroupOfStrangerAsync(TestDatabase database, PlanningBranch branch)
    {
        var group = A.SupervisingGroup("第一督导组", branch.Committee.Id);
        group.Take(branch.Stranger, true, new Period(new DateOnly(2026, 1, 1), null), branch.Other.Id);
        await database.KeepAsync(group);
        return group.Id;
    }

    private static Task AssignAsync(TestDatabase database, Id<Person> by, Id<SupervisingGroup> group, Id<Unit> branch) =>
        database.AsAsync<AssignBranch>(by, async assign =>
            await assign.ExecuteAsync(group, branch, Today, null, await VersionAsync(database, group), default));

    private static Task<int> VersionAsync(TestDatabase database, Id<SupervisingGroup> group) =>
        database.LookAsync(db => db.SupervisingGroups.Where(found => found.Id == group).Select(found => found.Version).SingleAsync());
}
