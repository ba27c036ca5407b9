using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Rectification;

public sealed class ClosingAnItem
{
    private static readonly DateOnly Due = new(2026, 12, 31);
    private static readonly DateOnly Yesterday = new(2026, 11, 19);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_done_by_a_committee_member_who_neither_owns_it_nor_recorded_the_evidence(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var item = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Due);
        await database.AsAsync<ReportProgress>(branch.Recorder, use => use.ExecuteAsync(item.Id, "走访记录四份", Yesterday, true, 1, default));
        await database.AsAsync<RequestItemClosure>(branch.Comrade, use => use.ExecuteAsync(item.Id, 2, default));

        await Assert.ThrowsAsync<AccessDeniedException>(() => CloseAsync(branch.Comrade));
        await Assert.ThrowsAsync<AccessDeniedException>(() => CloseAsync(branch.Recorder));
        await Assert.ThrowsAsync<AccessDeniedException>(() => CloseAsync(branch.Supervisor));
        await Assert.ThrowsAsync<NotFoundException>(() => CloseAsync(branch.AnotherComrade));
        await Assert.ThrowsAsync<NotFoundException>(() => CloseAsync(branch.Office));
        await CloseAsync(branch.Commissioner);

        var closed = await database.LookAsync(db => db.RectificationItems.SingleAsync());
        Assert.Equal((RectificationState.Closed, branch.Commissioner), (closed.State, Assert.Single(closed.Decisions).VerifierId));
        Assert.Equal([branch.Comrade], await database.LookAsync(db => db.Notices.Select(notice => notice.RecipientId).ToListAsync()));

        Task CloseAsync(Id<Person> by) => database.AsAsync<CloseItem>(by, use => use.ExecuteAsync(item.Id, "经核验属实。", 3, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_branch_or_the_secretary_is_done_from_above(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var ofBranch = await branch.ItemAsync(database, null, branch.Comrade, Due, item => Request(item, branch));
        var ofSecretary = await branch.ItemAsync(database, branch.Secretary, branch.Secretary, Due, item => Request(item, branch));

        foreach (var id in new[] { ofBranch.Id, ofSecretary.Id })
            await Assert.ThrowsAsync<AccessDeniedException>(() => CloseAsync(branch.Commissioner, id));
        await CloseAsync(branch.Supervisor, ofBranch.Id);
        await CloseAsync(branch.Office, ofSecretary.Id);

        Assert.Equal(2, await database.LookAsync(db => db.RectificationItems.CountAsync(item => item.State == RectificationState.Closed)));

        Task CloseAsync(Id<Person> by, Id<RectificationItem> id) =>
            database.AsAsync<CloseItem>(by, use => use.ExecuteAsync(id, "经核验属实。", 1, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task without_a_committee_is_done_by_the_named_member_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database, hasCommittee: false);
        var item = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Due, known => Request(known, branch));

        await Assert.ThrowsAsync<AccessDeniedException>(() => CloseAsync(branch.Secretary, 1));
        await Assert.ThrowsAsync<AccessDeniedException>(() => NameAsync(branch.Comrade, branch.AnotherComrade));
        await Assert.ThrowsAsync<RuleViolationException>(() => NameAsync(branch.Secretary, branch.Stranger));
        await NameAsync(branch.Secretary, branch.AnotherComrade);
        await CloseAsync(branch.AnotherComrade, 2);

        Assert.Equal(RectificationState.Closed, await database.LookAsync(db => db.RectificationItems.Select(known => known.State).SingleAsync()));

        Task NameAsync(Id<Person> by, Id<Person> verifier) =>
            database.AsAsync<NameItemVerifier>(by, use => use.ExecuteAsync(item.Id, verifier, 1, default));

        Task CloseAsync(Id<Person> by, int version) =>
            database.AsAsync<CloseItem>(by, use => use.ExecuteAsync(item.Id, "经核验属实。", version, default));
    }

    private static void Request(RectificationItem item, FollowedUpBranch branch)
    {
        item.Report("走访记录四份", Yesterday, isEvidence: true, branch.Recorder, TestDatabase.Moment);
        item.RequestClosure(item.OwnerId);
    }
}
