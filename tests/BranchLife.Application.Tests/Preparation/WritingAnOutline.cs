using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Preparation;

public sealed class WritingAnOutline
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task makes_nothing_by_looking(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var desk = await DeskAsync(database, branch, branch.Comrade);

        Assert.Equal((0, true), (desk.Version, desk.MayWrite));
        Assert.Equal(["理想信念", "工作作风"], desk.Sections.Select(section => section.Aspect));
        Assert.Equal(0, await database.LookAsync(db => db.Outlines.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task saves_again_and_again_under_the_version_of_the_last_save(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var first = await SaveAsync(database, branch, branch.Comrade, "入户走访少", 0);
        var second = await SaveAsync(database, branch, branch.Comrade, "入户走访少，三季度只去过两户", first);

        var desk = await DeskAsync(database, branch, branch.Comrade);
        Assert.Equal((2, "入户走访少，三季度只去过两户"), (second, desk.Sections[0].Problem));
        Assert.Equal(second, desk.Version);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_a_save_from_a_second_window(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var first = await SaveAsync(database, branch, branch.Comrade, "甲窗口", 0);

        await Assert.ThrowsAsync<StaleVersionException>(() => SaveAsync(database, branch, branch.Comrade, "乙窗口", 0));
        await SaveAsync(database, branch, branch.Comrade, "甲窗口接着写", first);
        await Assert.ThrowsAsync<StaleVersionException>(() => SaveAsync(database, branch, branch.Comrade, "乙窗口", first));

        Assert.Equal("甲窗口接着写", (await DeskAsync(database, branch, branch.Comrade)).Sections[0].Problem);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task hands_in_all_or_nothing(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var half = new OutlineText("无", null, [A.Entry(1), A.Entry(2, problem: null)]);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => HandInAsync(database, branch, branch.Comrade, half));

        Assert.Equal((PreparationRules.EveryAspectIsChecked, "工作作风"), (refusal.Rule, refusal.Detail));
        Assert.Equal(0, await database.LookAsync(db => db.Outlines.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_the_authors_alone_until_handed_in_and_while_returned(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await SaveAsync(database, branch, branch.Comrade, "入户走访少", 0);
        var draft = await ReadersAsync(database, branch);

        var id = await HandInAsync(database, branch, branch.Comrade, Whole, version: 1);
        var handedIn = await ReadersAsync(database, branch);
        await database.AsAsync<ReturnOutline>(branch.Secretary, use => use.ExecuteAsync(id, null, RemarkKind.GeneralForConcrete, "请写到具体事例。", 2, default));
        var returned = await ReadersAsync(database, branch);

        Assert.Equal([branch.Comrade], draft);
        Assert.Equal(new[] { branch.Comrade, branch.Secretary, branch.Supervisor }.Order(), handedIn);
        Assert.Equal([branch.Comrade], returned);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_the_teams_material_and_the_secretarys_outline_to_above(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        await HandInAsync(database, branch, branch.Secretary, Whole);
        var own = await ReadersAsync(database, branch);
        await HandInAsync(database, branch, branch.Secretary, Whole, OutlineKind.TeamSelfCheck);
        var team = await ReadersAsync(database, branch, OutlineKind.TeamSelfCheck);

        Assert.Equal(new[] { branch.Secretary, branch.Office, branch.Supervisor }.Order(), own);
        Assert.Equal(new[] { branch.Secretary, branch.Commissioner, branch.Recorder, branch.Office, branch.Supervisor }.Order(), team);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_accepted_when_every_remark_has_its_answer(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await HandInAsync(database, branch, branch.Comrade, Whole);
        await database.AsAsync<CommentOnOutline>(branch.Supervisor, use => use.ExecuteAsync(id, new OutlineAnchor(OutlinePart.Cause, 2, 1), RemarkKind.PersonsDeedsThoughts, "请写本人当时怎么想。", 1, default));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => AcceptAsync(branch.Secretary, 2));
        await database.AsAsync<AnswerOutlineComment>(branch.Comrade, use => use.ExecuteAsync(id, 1, AnswerWay.Explained, "当时怕麻烦，会上说明。", 2, default));
        await Assert.ThrowsAsync<AccessDeniedException>(() => AcceptAsync(branch.Supervisor, 3));
        await AcceptAsync(branch.Secretary, 3);

        Assert.Equal("M-09", refusal.Rule.Code);
        Assert.Equal(OutlineState.Accepted, await database.LookAsync(db => db.Outlines.Select(outline => outline.State).SingleAsync()));

        Task AcceptAsync(Id<Person> by, int version) => database.AsAsync<AcceptOutline>(by, use => use.ExecuteAsync(id, version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task logs_one_row_for_each_page_and_none_for_the_author(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await HandInAsync(database, branch, branch.Comrade, Whole);

        foreach (var reader in new[] { branch.Comrade, branch.Secretary, branch.Secretary, branch.Supervisor })
            await database.AsAsync<OutlineReading, OutlineReading.View>(reader, use => use.FindAsync(id, default));
        await DeskAsync(database, branch, branch.Comrade);

        var log = await database.LookAsync(db => db.ReadingLog.ToListAsync());
        Assert.Equal(new[] { branch.Secretary, branch.Secretary, branch.Supervisor }.Order(), log.Select(entry => entry.ReaderId).Order());
        Assert.All(log, entry => Assert.Equal((RecordKind.Outline, id.Value, (Id<Person>?)branch.Comrade), (entry.Kind, entry.RecordId, entry.AuthorId)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_states_of_all_to_committee_and_reviewers_and_the_own_to_a_member(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await HandInAsync(database, branch, branch.Comrade, Whole);

        var forCommittee = await BoardAsync(branch.Commissioner);
        var forMember = await BoardAsync(branch.AnotherComrade);

        Assert.Equal((7, 1, 7), (forCommittee.Lines.Count, forCommittee.HandedIn, forCommittee.Due));
        Assert.All(forCommittee.Lines, line => Assert.Null(line.Readable));
        Assert.Equal([branch.AnotherComrade], forMember.Lines.Select(line => line.Person.Id));

        Task<OutlineBoard.View> BoardAsync(Id<Person> reader) =>
            database.AsAsync<OutlineBoard, OutlineBoard.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));
    }

    private static OutlineText Whole => new("已走访全部低收入户", "读原文四篇", [A.Entry(1), A.Entry(2)]);

    private static Task<OwnOutline.View> DeskAsync(TestDatabase database, PreparedBranch branch, Id<Person> author) =>
        database.AsAsync<OwnOutline, OwnOutline.View>(author, use => use.FindAsync(branch.Meeting.Id, OutlineKind.MemberOutline, default));

    private static Task<int> SaveAsync(TestDatabase database, PreparedBranch branch, Id<Person> author, string problem, int version) =>
        database.AsAsync<SaveOutline, int>(author, use => use.ExecuteAsync(branch.Meeting.Id, OutlineKind.MemberOutline,
            new OutlineText(null, null, [A.Entry(1, problem)]), version, default));

    private static Task<Id<Outline>> HandInAsync(
        TestDatabase database, PreparedBranch branch, Id<Person> author, OutlineText text, OutlineKind kind = OutlineKind.MemberOutline, int version = 0) =>
        database.AsAsync<HandInOutline, Id<Outline>>(author, use => use.ExecuteAsync(branch.Meeting.Id, kind, text, version, default));

    /// <summary>Those whom the access table lets read; fails where the rows of the query differ from it.</summary>
    private static async Task<Id<Person>[]> ReadersAsync(TestDatabase database, PreparedBranch branch, OutlineKind kind = OutlineKind.MemberOutline)
    {
        var outline = await database.LookAsync(db => db.Outlines.AsNoTracking().SingleAsync(o => o.Kind == kind));
        return await Readers.OfAsync(database, branch, db => db.Outlines.Where(o => o.Id == outline.Id), (rows, db, actor) => rows.VisibleTo(db, actor),
            async (db, relation, actor) => OutlineAccess.Allows(OutlineAction.Read, outline, relation,
                await RestrictedSetting.OfOutlineAsync(db, outline.Id, actor.Today, default)));
    }
}
