using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Preparation;

public sealed class HandingInMaterials
{
    private static OutlineText Whole => new("已走访全部低收入户", "读原文四篇", [A.Entry(1), A.Entry(2)]);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_refused_while_outlines_are_missing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await HandInAsync(database, branch, branch.Secretary, OutlineKind.MemberOutline);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => SubmitAsync(database, branch));

        Assert.Equal(ProcedureGuard.NothingBlocks, refusal.Rule);
        Assert.Contains("郑云", refusal.Detail!, StringComparison.Ordinal);
        Assert.Contains("班子对照检查材料", refusal.Detail!, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task goes_back_and_forth_until_it_is_approved_with_the_leaders_texts(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var team = await EverythingAsync(database, branch);
        await SubmitAsync(database, branch);

        await database.AsAsync<ReturnMaterials>(branch.Supervisor, async use =>
            await use.ExecuteAsync(branch.Meeting.Id, "班子材料没有见人见事。", [team], await VersionAsync(database, branch), default));
        var (returned, texts) = await StandAsync(database, branch);
        await Assert.ThrowsAsync<RuleViolationException>(() => ApproveAsync(database, branch, branch.Supervisor));

        await AnswerAndHandInAsync(database, branch, team);
        await SubmitAsync(database, branch);
        await ApproveAsync(database, branch, branch.Office);
        var (approved, after) = await StandAsync(database, branch);

        Assert.Equal((MaterialsState.Returned, OutlineState.Returned), (returned, texts[team]));
        Assert.Equal(MaterialsState.Approved, approved);
        Assert.Equal(2, after.Count(text => text.Value is OutlineState.Accepted));
        Assert.Equal(6, after.Count(text => text.Value is OutlineState.HandedIn));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_those_who_review(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await EverythingAsync(database, branch);
        await SubmitAsync(database, branch);

        var path = $"/meetings/{branch.Meeting.Id}/approve-materials";
        var told = await database.LookAsync(db => db.Notices.Where(notice => notice.Path == path).Select(notice => notice.RecipientId).ToListAsync());
        Assert.Equal(new[] { branch.Office, branch.Supervisor }.Order(), told.Order());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_reviewed_from_outside_the_branch_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await EverythingAsync(database, branch);
        await SubmitAsync(database, branch);

        await Assert.ThrowsAsync<AccessDeniedException>(() => ApproveAsync(database, branch, branch.Secretary));
        await Assert.ThrowsAsync<NotFoundException>(() => ApproveAsync(database, branch, branch.IdleSupervisor));
        await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<MaterialsReview, MaterialsReview.View>(
            branch.Comrade, use => use.FindAsync(branch.Meeting.Id, MeetingAction.SubmitMaterials, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_followed_by_the_notice_to_everybody(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await EverythingAsync(database, branch);
        await database.AsAsync<SendAdvanceNotice>(branch.Secretary, async use =>
            await use.ExecuteAsync(branch.Meeting.Id, await VersionAsync(database, branch), default));
        await SubmitAsync(database, branch);
        await ApproveAsync(database, branch, branch.Supervisor);

        await database.AsAsync<NotifyMeeting>(branch.Secretary, async use =>
            await use.ExecuteAsync(branch.Meeting.Id, await VersionAsync(database, branch), default));

        var notice = await database.AsAsync<MeetingNotice, MeetingNotice.View>(
            branch.Secretary, use => use.FindAsync(branch.Meeting.Id, MeetingAction.Read, default));
        Assert.Equal(MeetingStage.ReadyToConvene, notice.Head.Stage);
        Assert.Equal((7, 7), (notice.Receipts.Count(receipt => !receipt.IsFinal), notice.Receipts.Count(receipt => receipt.IsFinal)));
        var forMember = await database.AsAsync<MeetingNotice, MeetingNotice.View>(
            branch.Comrade, use => use.FindAsync(branch.Meeting.Id, MeetingAction.Read, default));
        Assert.Empty(forMember.Receipts);
    }

    private static async Task<Id<Outline>> EverythingAsync(TestDatabase database, PreparedBranch branch)
    {
        foreach (var member in branch.Members) await HandInAsync(database, branch, member, OutlineKind.MemberOutline);
        return await HandInAsync(database, branch, branch.Secretary, OutlineKind.TeamSelfCheck);
    }

    private static async Task AnswerAndHandInAsync(TestDatabase database, PreparedBranch branch, Id<Outline> team)
    {
        var version = await database.LookAsync(db => db.Outlines.Where(o => o.Id == team).Select(o => o.Version).SingleAsync());
        await database.AsAsync<AnswerOutlineComment>(branch.Secretary, use => use.ExecuteAsync(team, 1, AnswerWay.Explained, "已补写事例。", version, default));
        await HandInAsync(database, branch, branch.Secretary, OutlineKind.TeamSelfCheck, version + 1);
    }

    private static Task<Id<Outline>> HandInAsync(
        TestDatabase database, PreparedBranch branch, Id<Person> author, OutlineKind kind, int version = 0) =>
        database.AsAsync<HandInOutline, Id<Outline>>(author, use => use.ExecuteAsync(branch.Meeting.Id, kind, Whole, version, default));

    private static Task SubmitAsync(TestDatabase database, PreparedBranch branch) =>
        database.AsAsync<SubmitMaterials>(branch.Secretary, async use =>
            await use.ExecuteAsync(branch.Meeting.Id, await VersionAsync(database, branch), default));

    private static Task ApproveAsync(TestDatabase database, PreparedBranch branch, Id<Person> by) =>
        database.AsAsync<ApproveMaterials>(by, async use => await use.ExecuteAsync(branch.Meeting.Id, await VersionAsync(database, branch), default));

    private static Task<int> VersionAsync(TestDatabase database, PreparedBranch branch) =>
        database.LookAsync(db => db.Meetings.Where(m => m.Id == branch.Meeting.Id).Select(m => m.Version).SingleAsync());

    private static Task<(MaterialsState State, Dictionary<Id<Outline>, OutlineState> Texts)> StandAsync(TestDatabase database, PreparedBranch branch) =>
        database.LookAsync(async db => (
            await db.Meetings.Where(m => m.Id == branch.Meeting.Id).Select(m => m.Materials).SingleAsync(),
            await db.Outlines.ToDictionaryAsync(outline => outline.Id, outline => outline.State)));
}
