using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Rectification;

public sealed class ClaimingOpinions
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_the_list_unconfirmed_while_a_criticism_is_unclaimed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => ConfirmAsync(database, branch));
        Assert.Contains("有1名同志的批评意见没有认领：", refusal.Message, StringComparison.Ordinal);
        await ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Explained, "三季度在外地培训"));
        await ConfirmAsync(database, branch);

        var claim = await database.LookAsync(db => db.Claims.SingleAsync());
        Assert.Equal((ClaimAnswer.Explained, null, branch.Comrade), (claim.Answer, claim.ProblemId, claim.ClaimedById));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_done_by_the_criticised_member_alone_and_leaves_the_sealed_record_as_it_was(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var accepted = new ClaimDraft(ClaimAnswer.Accepted, null, Statement: "三季度入户走访只有两次，没有按计划完成。");

        foreach (var other in new[] { branch.AnotherComrade, branch.Commissioner, branch.Supervisor, branch.Office })
            await Assert.ThrowsAsync<AccessDeniedException>(() => ClaimAsync(database, branch, other, accepted));
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => ClaimAsync(database, branch, branch.Secretary, accepted));
        Assert.Equal(RectificationRules.TheOneConcernedClaims, refused.Rule);
        await Assert.ThrowsAsync<NotFoundException>(() => ClaimAsync(database, branch, branch.Stranger, accepted));
        await ClaimAsync(database, branch, branch.Comrade, accepted);

        var problem = await database.LookAsync(db => db.Problems.SingleAsync());
        Assert.Equal((branch.Comrade, SensitiveText.From("三季度入户走访只有两次，没有按计划完成。")), (problem.SubjectId, problem.Statement));
        Assert.Equal(1, await database.LookAsync(db => db.CriticismRecords.Select(record => record.Version).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task may_be_changed_with_the_version_that_was_shown(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Explained, "三季度在外地培训"));

        await Assert.ThrowsAsync<StaleVersionException>(() => ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Accepted, null)));
        await ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Partly, "走访少属实"), version: 1);

        var desk = await database.AsAsync<ClaimDesk, ClaimDesk.View>(branch.Comrade, use => use.FindAsync(branch.Meeting.Id, default));
        Assert.Equal((ClaimAnswer.Partly, "走访少属实", 0), (Assert.Single(desk.Rows).Answer!.Value, desk.Rows[0].Reason, desk.Open));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_taken_back_when_its_problem_is_taken_off_the_list(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Accepted, null));
        var problem = await database.LookAsync(db => db.Problems.AsNoTracking().SingleAsync());

        await database.AsAsync<TakeOffProblem>(branch.Secretary, use => use.ExecuteAsync(problem.Id, problem.Version, default));

        Assert.Equal((0, 0), (await database.LookAsync(db => db.Claims.CountAsync()), await database.LookAsync(db => db.Problems.CountAsync())));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task answers_a_demand_from_above_for_the_branch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await Assert.ThrowsAsync<AccessDeniedException>(() => RaiseAsync(branch.Secretary));
        await Assert.ThrowsAsync<NotFoundException>(() => RaiseAsync(branch.IdleSupervisor));
        var demand = await RaiseAsync(branch.Supervisor);

        var problem = await database.AsAsync<TakeProblem, Id<Problem>>(branch.Secretary, use => use.ExecuteAsync(
            branch.Meeting.Id, new ProblemSource(ProblemLinkKind.SupervisionDemand, demand.Value), null, default));

        var claim = await database.LookAsync(db => db.Claims.SingleAsync());
        Assert.Equal((ClaimAnswer.Accepted, problem, branch.Secretary), (claim.Answer, claim.ProblemId!.Value, claim.ClaimedById));
        Assert.Equal(ProblemOrigin.Superior, await database.LookAsync(db => db.Problems.Select(known => known.Origin).SingleAsync()));
        Assert.Contains(branch.Secretary, await database.LookAsync(db => db.Notices.Select(notice => notice.RecipientId).ToListAsync()));

        Task<Id<SupervisionDemand>> RaiseAsync(Id<Person> by) => database.AsAsync<RaiseDemand, Id<SupervisionDemand>>(
            by, use => use.ExecuteAsync(branch.Meeting.Id, "请补充谈心谈话中没有谈透的问题。", default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task can_be_walked_both_ways_as_far_as_the_reader_may_read(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Accepted, null, Statement: "入户走访没有按计划完成。"));
        await ConfirmAsync(database, branch);
        var problem = await database.LookAsync(db => db.Problems.Where(known => known.SubjectId != null).Select(known => known.Id).SingleAsync());
        await database.AsAsync<OpenItem, Id<RectificationItem>>(branch.Secretary, use => use.ExecuteAsync(
            problem, new MeasurePlan { Measure = "每月入户走访四户", OwnerId = branch.Comrade, DueOn = new DateOnly(2026, 12, 31) }, default));

        var (own, author, other) = (await ChainAsync(branch.Comrade), await ChainAsync(branch.AnotherComrade), await ChainAsync(branch.Commissioner));

        var strand = Assert.Single(own.Strands, known => known.Subject is not null);
        Assert.Equal((1, 1), (strand.Sources.Count, strand.Measures.Count));
        Assert.Equal(($"/criticism/{branch.Criticism.Id}", ClaimAnswer.Accepted), (strand.Sources[0].Path, strand.Sources[0].Answer!.Value));
        Assert.Empty(own.Loose);
        Assert.DoesNotContain(author.Strands, known => known.Subject is not null);
        Assert.Equal(ClaimAnswer.Accepted, Assert.Single(author.Loose).Answer!.Value);
        Assert.DoesNotContain(other.Strands, known => known.Subject is not null);
        Assert.Empty(other.Loose);

        Task<SourceChain.View> ChainAsync(Id<Person> reader) =>
            database.AsAsync<SourceChain, SourceChain.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task cannot_be_kept_by_the_database_without_a_problem_nor_an_item_closed_without_evidence(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await ClaimAsync(database, branch, branch.Comrade, new ClaimDraft(ClaimAnswer.Accepted, null));
        var item = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, new DateOnly(2026, 12, 31));

        await Assert.ThrowsAnyAsync<Exception>(() => database.LookAsync(db =>
            db.Claims.ExecuteUpdateAsync(set => set.SetProperty(claim => claim.ProblemId, (Id<Problem>?)null))));
        await Assert.ThrowsAnyAsync<Exception>(() => database.LookAsync(db =>
            db.RectificationItems.ExecuteUpdateAsync(set => set.SetProperty(known => known.State, RectificationState.Closed))));
        await Assert.ThrowsAnyAsync<Exception>(() => database.LookAsync(db => db.RectificationItems.ExecuteUpdateAsync(set => set
            .SetProperty(known => known.State, RectificationState.Closed).SetProperty(known => known.ClosedOn, new DateOnly(2026, 11, 20))
            .SetProperty(known => known.EvidenceCount, 1).SetProperty(known => known.ClosedById, branch.Comrade))));

        Assert.Equal(RectificationState.Open, await database.LookAsync(db => db.RectificationItems.Where(known => known.Id == item.Id).Select(known => known.State).SingleAsync()));
        Assert.NotNull(await database.LookAsync(db => db.Claims.Select(claim => claim.ProblemId).SingleAsync()));
    }

    internal static Task ClaimAsync(TestDatabase database, FollowedUpBranch branch, Id<Person> by, ClaimDraft draft, int version = 0) =>
        database.AsAsync<ClaimSource>(by, use => use.ExecuteAsync(
            branch.Meeting.Id, new ProblemSource(ProblemLinkKind.Criticism, branch.Criticism.Id.Value), draft, version, default));

    private static async Task ConfirmAsync(TestDatabase database, FollowedUpBranch branch)
    {
        if (!await database.LookAsync(db => db.Problems.AnyAsync(problem => problem.SubjectId == null)))
            await database.KeepAsync(A.Problem(null, branch.Meeting));
        var version = await database.LookAsync(db => db.Meetings.Select(meeting => meeting.Version).SingleAsync());
        await database.AsAsync<ConfirmProblems>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, version, default));
    }
}
