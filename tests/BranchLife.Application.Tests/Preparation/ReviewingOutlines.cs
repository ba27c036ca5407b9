using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Documents.Docx;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Preparation;

/// <summary>Versions, remarks on paragraphs, and documents out and in, with the records of both engines.</summary>
public sealed class ReviewingOutlines
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task finds_the_paragraph_again_when_the_text_around_it_changed(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (branch, id) = await ReturnedAsync(database, "第一段。\n第二段。");

        await SaveAsync(database, branch, "新加的一段。\n第一段。\n第二段。", version: 2);
        var kept = Assert.Single((await ReadAsync(database, branch.Comrade, id)).Sheet.Remarks);
        await SaveAsync(database, branch, "第一段。\n第二段改过了。", version: 3);
        var lost = Assert.Single((await ReadAsync(database, branch.Comrade, id)).Sheet.Remarks);

        Assert.Equal(("第二段。", 3, false), (kept.Quote, kept.Paragraph, kept.IsLost));
        Assert.Equal(("第二段。", 0, true), (lost.Quote, lost.Paragraph, lost.IsLost));
        Assert.Contains(lost.Changes, change => change is { Is: TextChange.Kind.Added, Words: "改过了" });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_what_changed_between_two_versions_to_whoever_reads_the_outline(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (branch, id) = await ReturnedAsync(database, "入户走访少。");
        await SaveAsync(database, branch, "入户走访太少。", version: 2);
        await database.AsAsync<AnswerOutlineComment>(branch.Comrade, use => use.ExecuteAsync(id, 1, AnswerWay.Changed, null, 3, default));
        await HandInAsync(database, branch, "入户走访太少。", version: 4);

        var view = await VersionsAsync(database, branch.Secretary, id);

        Assert.Equal([(1, true), (2, false)], view.Lines.Select(line => (line.Number, line.ReturnedAt is not null)));
        var change = Assert.Single(view.Changes);
        Assert.Equal("理想信念：存在的问题", change.Place);
        Assert.Equal([(TextChange.Kind.Same, "入户走访"), (TextChange.Kind.Added, "太"), (TextChange.Kind.Same, "少。")],
            change.Changes.Select(one => (one.Is, one.Words)));
        await Assert.ThrowsAsync<NotFoundException>(() => VersionsAsync(database, branch.AnotherComrade, id));
        await Assert.ThrowsAsync<NotFoundException>(() => VersionsAsync(database, branch.Office, id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_an_older_text_back_without_losing_the_draft(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (branch, id) = await ReturnedAsync(database, "原来的。");
        await SaveAsync(database, branch, "改坏了的。", version: 2);

        await database.AsAsync<TakeBackVersion, Outline>(branch.Comrade, use => use.ExecuteAsync(id, 1, 3, default));

        Assert.Equal("原来的。", (await ReadAsync(database, branch.Comrade, id)).Sheet.Sections[0].Problem);
        var view = await VersionsAsync(database, branch.Comrade, id, from: 2, to: 1);
        Assert.Equal([false, true], view.Lines.Select(line => line.IsDraft));
        Assert.Contains(Assert.Single(view.Changes).Changes, change => change.Words.Contains("改坏了", StringComparison.Ordinal));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<TakeBackVersion, Outline>(branch.Secretary, use => use.ExecuteAsync(id, 1, 4, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_the_form_and_shapes_the_points_in_one_step(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var point = await ShapeAsync(OutlineShape.Add, 1, 0);
        await ShapeAsync(OutlineShape.Up, point, 1);
        var desk = await DeskAsync(database, branch);

        Assert.Equal(3, point);
        Assert.Equal([3, 1, 2], desk.Sections.Select(section => section.Ordinal));
        Assert.Equal("入户走访少", desk.Sections[1].Problem);

        Task<int> ShapeAsync(OutlineShape act, int on, int version) => database.AsAsync<ShapeOutline, int>(branch.Comrade, use =>
            use.ExecuteAsync(branch.Meeting.Id, OutlineKind.MemberOutline, new OutlineText(null, null, [A.Entry(1)]), act, on, version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task reads_back_the_document_it_has_written(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await SaveAsync(database, branch, "第一段。\n第二段。", version: 0);
        var desk = await DeskAsync(database, branch);
        var written = desk.Sheet! with
        {
            StudyGains = "读原文六篇。",
            Sections = [desk.Sections[0] with { Problem = "第一段。\n第二段改了。" }, .. desk.Sections.Skip(1), desk.Sections[0] with { Ordinal = 9, Problem = "另一条。" }],
        };
        using var file = new MemoryStream();
        await PaperDocx.WriteAsync(OutlineOnPaper.Of(written, "青石镇第二党支部", "2026年度专题组织生活会", "何大川"), file, default);
        file.Position = 0;

        var read = await database.AsAsync<ReadOutlineFile, ReadOutlineFile.View>(branch.Comrade,
            use => use.FindAsync(branch.Meeting.Id, OutlineKind.MemberOutline, file, default));

        Assert.Empty(read.Unread);
        Assert.Equal(("无", "读原文六篇。"), (read.Text.LastPromises, read.Text.StudyGains));
        Assert.Equal("第一段。\n第二段改了。", read.Text.Entries[0].Problem);
        Assert.Equal(("理想信念", "另一条。"), (read.Text.Entries[^1].Aspect, read.Text.Entries[^1].Problem));
        Assert.Contains(read.Changes, change => change.Place == "学习收获");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task reads_back_the_teams_material_with_its_frame_and_where_problems_come_from(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.AsAsync<SaveOutline, int>(branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, OutlineKind.TeamSelfCheck,
            new OutlineText("无", null, [A.Entry(1)]) { Opening = "按照通知要求，集中学习两次。", Closing = "恳请批评指正。" }, 0, default));
        var desk = await TeamAsync();
        var written = desk.Sheet! with
        {
            Opening = "按照通知要求，集中学习三次。\n征求意见十条。",
            Closing = "恳请同志们批评。",
            Sections = [desk.Sections[0] with { Origin = ProblemOrigin.Masses }, .. desk.Sections.Skip(1)],
        };
        using var file = new MemoryStream();
        await PaperDocx.WriteAsync(OutlineOnPaper.Of(written, "青石镇第二党支部", "2026年度专题组织生活会", ""), file, default);
        file.Position = 0;

        var read = await database.AsAsync<ReadOutlineFile, ReadOutlineFile.View>(branch.Secretary,
            use => use.FindAsync(branch.Meeting.Id, OutlineKind.TeamSelfCheck, file, default));

        Assert.Equal(("按照通知要求，集中学习两次。", "恳请批评指正。"), (desk.Sheet!.Opening, desk.Sheet.Closing));
        Assert.Empty(read.Unread);
        Assert.Equal(("按照通知要求，集中学习三次。\n征求意见十条。", "恳请同志们批评。"), (read.Text.Opening, read.Text.Closing));
        Assert.Equal(ProblemOrigin.Masses, read.Text.Entries[0].Origin);
        Assert.Equal(["引言", "结语", $"{desk.Sections[0].Aspect}：问题来源"], read.Changes.Select(change => change.Place));

        Task<OwnOutline.View> TeamAsync() => database.AsAsync<OwnOutline, OwnOutline.View>(branch.Secretary,
            use => use.FindAsync(branch.Meeting.Id, OutlineKind.TeamSelfCheck, default));
    }

    [Theory, OnSqlite]
    public async Task refuses_a_file_that_is_no_document_and_leaves_the_draft(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await SaveAsync(database, branch, "第一段。", version: 0);

        var text = await RefusedAsync("这不是文档"u8.ToArray());
        var empty = await RefusedAsync([]);
        using var other = new MemoryStream();
        await PaperDocx.WriteAsync(new("别的文档"), other, default);
        var foreign = await RefusedAsync(other.ToArray());

        Assert.Equal((OutlineFileRules.TheFileIsReadable, OutlineFileRules.TheFileIsReadable, OutlineFileRules.TheTemplateIsKnown), (text.Rule, empty.Rule, foreign.Rule));
        Assert.StartsWith("这个文件不是“.docx”文档。", text.Detail, StringComparison.Ordinal);
        Assert.Equal(1, (await DeskAsync(database, branch)).Version);

        Task<RuleViolationException> RefusedAsync(byte[] file) => Assert.ThrowsAsync<RuleViolationException>(() =>
            database.AsAsync<ReadOutlineFile, ReadOutlineFile.View>(branch.Comrade,
                use => use.FindAsync(branch.Meeting.Id, OutlineKind.MemberOutline, new MemoryStream(file), default)));
    }

    private static async Task<(PreparedBranch Branch, Id<Outline> Id)> ReturnedAsync(TestDatabase database, string problem)
    {
        var branch = await Prepared.InAsync(database);
        var id = await HandInAsync(database, branch, problem, version: 0);
        var last = Paragraphs.Of(problem).Count;
        await database.AsAsync<ReturnOutline>(branch.Secretary, use => use.ExecuteAsync(
            id, new OutlineAnchor(OutlinePart.Problem, 1, last), RemarkKind.GeneralForConcrete, "请写具体。", 1, default));
        return (branch, id);
    }

    private static OutlineText Text(string problem) => new("无", "读原文四篇", [A.Entry(1, problem), A.Entry(2)]);

    private static Task<Id<Outline>> HandInAsync(TestDatabase database, PreparedBranch branch, string problem, int version) =>
        database.AsAsync<HandInOutline, Id<Outline>>(branch.Comrade,
            use => use.ExecuteAsync(branch.Meeting.Id, OutlineKind.MemberOutline, Text(problem), version, default));

    private static Task<int> SaveAsync(TestDatabase database, PreparedBranch branch, string problem, int version) =>
        database.AsAsync<SaveOutline, int>(branch.Comrade,
            use => use.ExecuteAsync(branch.Meeting.Id, OutlineKind.MemberOutline, Text(problem), version, default));

    private static Task<OwnOutline.View> DeskAsync(TestDatabase database, PreparedBranch branch) =>
        database.AsAsync<OwnOutline, OwnOutline.View>(branch.Comrade, use => use.FindAsync(branch.Meeting.Id, OutlineKind.MemberOutline, default));

    private static Task<OutlineReading.View> ReadAsync(TestDatabase database, Id<Person> reader, Id<Outline> id) =>
        database.AsAsync<OutlineReading, OutlineReading.View>(reader, use => use.FindAsync(id, default));

    private static Task<OutlineVersions.View> VersionsAsync(TestDatabase database, Id<Person> reader, Id<Outline> id, int? from = null, int? to = null) =>
        database.AsAsync<OutlineVersions, OutlineVersions.View>(reader, use => use.FindAsync(id, from, to, default));
}
