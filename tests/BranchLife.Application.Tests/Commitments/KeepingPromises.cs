using BranchLife.Application.Access;
using BranchLife.Application.Commitments;
using BranchLife.Application.Inbox;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Members;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Commitments;

public sealed class KeepingPromises
{
    private static readonly DateOnly Due = new(2026, 12, 10);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leads_from_a_draft_over_changes_and_a_report_to_the_secretarys_review(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var id = await WriteAsync(database, branch.Comrade, handIn: false);

        await database.AsAsync<RewriteCommitment>(branch.Comrade, use => use.ExecuteAsync(id, Draft with { ForWhom = "五组老人" }, 1, default));
        await database.AsAsync<HandInCommitment>(branch.Comrade, use => use.ExecuteAsync(id, 2, default));
        await database.AsAsync<ReviseCommitment>(branch.Comrade, use => use.ExecuteAsync(id, Draft, "老人搬到三组", 3, default));
        await Assert.ThrowsAsync<StaleVersionException>(() => ReportAsync(branch.Comrade, 3));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReportAsync(branch.Secretary, 4));
        await ReportAsync(branch.Comrade, 4);
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReviewAsync(branch.Comrade));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReviewAsync(branch.Commissioner));
        await Assert.ThrowsAsync<NotFoundException>(() => ReviewAsync(branch.Office));
        await ReviewAsync(branch.Secretary);

        var kept = await database.LookAsync(db => db.Commitments.SingleAsync());
        Assert.Equal((CommitmentState.Reviewed, CommitmentVerdict.Kept, branch.Secretary), (kept.State, kept.Verdict, kept.ReviewedById));
        Assert.Equal("五组老人", Assert.Single(kept.Revisions).ForWhom);
        Assert.Equal([branch.Comrade], await database.LookAsync(db => db.Notices.Select(notice => notice.RecipientId).ToListAsync()));

        Task ReportAsync(Id<Person> by, int version) => database.AsAsync<ReportOnCommitment>(by,
            use => use.ExecuteAsync(id, "每月探望一次", new DateOnly(2026, 11, 19), true, version, default));

        Task ReviewAsync(Id<Person> by) => database.AsAsync<ReviewCommitment>(by,
            use => use.ExecuteAsync(id, CommitmentVerdict.Kept, "查看走访记录属实。", 5, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_secretary_are_reviewed_by_another_of_the_committee_or_from_outside(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        Id<Commitment>[] ids = [await WriteAsync(database, branch.Secretary), await WriteAsync(database, branch.Secretary), await WriteAsync(database, branch.Secretary)];
        database.Clock.Set(TestDatabase.Moment.AddDays(60)); // the days pass, and nothing has to run

        await Assert.ThrowsAsync<AccessDeniedException>(() => ReviewAsync(branch.Secretary, ids[0]));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReviewAsync(branch.Comrade, ids[0]));
        await ReviewAsync(branch.Commissioner, ids[0]);
        await ReviewAsync(branch.Office, ids[1]);
        await ReviewAsync(branch.Supervisor, ids[2]);

        Assert.Equal(3, await database.LookAsync(db => db.Commitments.CountAsync(one => one.State == CommitmentState.Reviewed)));

        Task ReviewAsync(Id<Person> by, Id<Commitment> id) => database.AsAsync<ReviewCommitment>(by,
            use => use.ExecuteAsync(id, CommitmentVerdict.NotKept, "到期没有完成。", 1, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_secretary_without_a_committee_are_reviewed_from_outside_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database, hasCommittee: false);
        var id = await WriteAsync(database, branch.Secretary);
        database.Clock.Set(TestDatabase.Moment.AddDays(60));

        foreach (var member in branch.Members) await Assert.ThrowsAsync<AccessDeniedException>(() => ReviewAsync(member));
        await ReviewAsync(branch.Office);

        Task ReviewAsync(Id<Person> by) => database.AsAsync<ReviewCommitment>(by,
            use => use.ExecuteAsync(id, CommitmentVerdict.NotKept, "到期没有完成。", 1, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task go_on_the_next_year_where_they_were_not_kept_and_stay_linked(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var id = await WriteAsync(database, branch.Comrade);
        database.Clock.Set(TestDatabase.Moment.AddDays(60));
        await database.AsAsync<ReviewCommitment>(branch.Secretary, use => use.ExecuteAsync(id, CommitmentVerdict.PartlyKept, "只去过四次。", 1, default));

        await Assert.ThrowsAsync<AccessDeniedException>(() => CarryAsync(branch.Secretary, 2));
        var next = await CarryAsync(branch.Comrade, 2);
        Assert.Equal(CommitmentRules.CarriedOverOnce, (await Assert.ThrowsAsync<RuleViolationException>(() => CarryAsync(branch.Comrade, 3))).Rule);

        var (before, after) = (await FindAsync(branch.AnotherComrade, id), await FindAsync(branch.AnotherComrade, next));
        Assert.Equal((next, id), (before.CarriedTo!.Id, after.CarriedFrom!.Id));
        Assert.Equal((CommitmentVerdict.PartlyKept, CommitmentState.Stated), (before.Verdict, after.State));

        Task<Id<Commitment>> CarryAsync(Id<Person> by, int version) => database.AsAsync<CarryOverCommitment, Id<Commitment>>(by,
            use => use.ExecuteAsync(id, new DateOnly(2027, 6, 30), version, default));

        Task<CommitmentDetails.View> FindAsync(Id<Person> by, Id<Commitment> one) =>
            database.AsAsync<CommitmentDetails, CommitmentDetails.View>(by, use => use.FindAsync(one, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task wait_in_the_inbox_of_the_owner_and_then_of_the_reviewer(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var (own, led) = (await WriteAsync(database, branch.Comrade), await WriteAsync(database, branch.Secretary));

        Assert.Equal(($"/commitments/{own}", Due), Assert.Single(await TodosAsync(branch.Comrade)));
        Assert.Empty(await TodosAsync(branch.Commissioner));
        database.Clock.Set(TestDatabase.Moment.AddDays(60));

        const string ToReview = "/commitments?Filter.State=ToReview#branch";
        Assert.Contains((ToReview, Due), await TodosAsync(branch.Secretary)); // the comrade's; the own one is still to be reported on
        Assert.Contains(($"/commitments/{led}", Due), await TodosAsync(branch.Secretary));
        Assert.Equal((ToReview, Due), Assert.Single(await TodosAsync(branch.Commissioner))); // the secretary's
        foreach (var other in new[] { branch.Office, branch.Supervisor, branch.Stranger }) Assert.Empty(await TodosAsync(other));

        Task<IReadOnlyList<(string, DateOnly?)>> TodosAsync(Id<Person> by) => PromisesAsync(database, by);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_a_secretary_without_a_committee_wait_in_the_inbox_of_those_outside(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database, hasCommittee: false);
        var id = await WriteAsync(database, branch.Secretary);
        database.Clock.Set(TestDatabase.Moment.AddDays(60));

        foreach (var reviewer in new[] { branch.Office, branch.Supervisor })
            Assert.Equal(($"/commitments/{id}", Due), Assert.Single(await PromisesAsync(database, reviewer)));
        Assert.Empty(await PromisesAsync(database, branch.Comrade));
    }

    private static async Task<IReadOnlyList<(string, DateOnly?)>> PromisesAsync(TestDatabase database, Id<Person> by) =>
        [.. (await database.AsAsync<Waiting, IReadOnlyList<Todo>>(by, use => use.FindAsync(default)))
            .Where(todo => todo.Path.StartsWith("/commitments", StringComparison.Ordinal)).Select(todo => (todo.Path, todo.DueOn))];

    internal static CommitmentDraft Draft => new("每月探望一次", "三组独居老人", Due);

    internal static Task<Id<Commitment>> WriteAsync(TestDatabase database, Id<Person> by, bool handIn = true) =>
        database.AsAsync<WriteCommitment, Id<Commitment>>(by, use => use.ExecuteAsync(Draft, null, handIn, default));
}
