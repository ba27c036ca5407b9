using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Application.Tests.Reports;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Preparation;

public sealed class KeepingAnOpinionBox
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_slips_until_it_is_closed_and_then_knows_no_link(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);
        await database.PutAsync(box.Token, "公开栏没有更新。");

        await Assert.ThrowsAsync<NotFoundException>(() => database.PutAsync(box.Token[..^1] + "7", "猜来的链接。"));
        await database.AsAsync<ReplaceOpinionLink>(branch.Secretary, use => use.ExecuteAsync(box.Id, 1, default));
        await Assert.ThrowsAsync<NotFoundException>(() => database.PutAsync(box.Token, "旧链接。"));
        var token = await database.LookAsync(db => db.OpinionBoxes.Select(one => one.Token).SingleAsync());
        database.Clock.Advance(TimeSpan.FromDays(6));
        await Assert.ThrowsAsync<NotFoundException>(() => database.PutAsync(token, "太晚了。"));

        Assert.Equal(1, await database.LookAsync(db => db.AnonymousOpinions.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_the_committees_to_see_and_the_secretarys_to_handle(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);

        await Assert.ThrowsAsync<AccessDeniedException>(() => CloseAsync(branch.Commissioner));
        await Assert.ThrowsAsync<NotFoundException>(() => CloseAsync(branch.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => CloseAsync(branch.Supervisor));
        await Assert.ThrowsAsync<AccessDeniedException>(() => DeskAsync(branch.Comrade));
        Assert.False((await DeskAsync(branch.Commissioner)).MayHandle);

        Task CloseAsync(Id<Person> by) => database.AsAsync<CloseOpinionBox>(by, use => use.ExecuteAsync(box.Id, 1, default));
        Task<OpinionBoxDesk.View> DeskAsync(Id<Person> by) =>
            database.AsAsync<OpinionBoxDesk, OpinionBoxDesk.View>(by, use => use.FindAsync(branch.Meeting.Id, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_in_steps_of_five_how_much_is_in_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);
        await FillAsync(4);
        Assert.Equal("不足 5 条", await CountAsync());
        await FillAsync(3);
        Assert.Equal("5 条以上", await CountAsync());

        await database.AsAsync<CloseOpinionBox>(branch.Secretary, use => use.ExecuteAsync(box.Id, 1, default));
        Assert.Equal("7 条", await CountAsync());

        async Task FillAsync(int slips)
        {
            for (var i = 0; i < slips; i++) await database.PutAsync(box.Token, $"第{i}条。");
        }

        async Task<string> CountAsync() => (await database.AsAsync<OpinionBoxDesk, OpinionBoxDesk.View>(
            branch.Secretary, use => use.FindAsync(branch.Meeting.Id, default))).Set!.Count;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_nobody_a_word_before_it_is_emptied(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);
        await database.PutAsync(box.Token, "公开栏没有更新。");

        Assert.Equal(0, (await database.BoardAsync(branch, branch.Secretary)).Total);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() =>
            database.AsAsync<EmptyOpinionBox, int>(branch.Secretary, use => use.ExecuteAsync(box.Id, 1, default)));

        Assert.Equal(OpinionBoxRules.NobodyLooksIntoAnOpenBox, refusal.Rule);
        Assert.Equal(1, await database.LookAsync(db => db.AnonymousOpinions.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task becomes_collected_opinions_of_one_day_when_it_is_emptied(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        await database.EmptyAsync(branch, slips: 6, firstIsForMember: true);

        Assert.Equal(0, await database.LookAsync(db => db.AnonymousOpinions.CountAsync()));
        Assert.Equal(6, (await database.BoardAsync(branch, branch.Secretary)).Rows.Count);
        Assert.Equal(5, (await database.BoardAsync(branch, branch.Commissioner)).Rows.Count); // one means a member
        Assert.Single((await database.BoardAsync(branch, branch.Secretary)).Rows.Select(row => row.ReceivedOn).Distinct());
        Assert.Equal(6, (await database.BoardAsync(branch, branch.Supervisor)).Rows.Count);
        Assert.Empty((await database.BoardAsync(branch, branch.Comrade)).Rows);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task breaks_nothing_down_below_five(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        await database.EmptyAsync(branch, slips: 4);

        var board = await database.BoardAsync(branch, branch.Secretary);
        var summary = await database.SummaryAsync(branch.Meeting.Id, branch.Secretary);
        Assert.Equal((4, 4, null), (board.Total, board.Anonymous, board.FromMembers));
        Assert.All(Enum.GetValues<ProblemOrigin>(), origin => Assert.Equal(0, board.Of(origin)));
        Assert.Equal((4, null), (summary.Tally.Anonymous, summary.Tally.FromMembers));
        Assert.All(summary.Rows, row => Assert.Equal((null, "匿名意见箱"), (row.Aspect, row.Source)));
        Assert.Equal(4, await database.LookAsync(db => db.Opinions.CountAsync(opinion => opinion.Aspect == null)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_sources_as_numbers_and_aspects_from_five_up(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        await database.EmptyAsync(branch, slips: 5);

        var summary = await database.SummaryAsync(branch.Meeting.Id, branch.Secretary);
        Assert.Equal((5, 2), (summary.Tally.Anonymous, summary.Tally.FromMembers));
        Assert.All(summary.Rows, row => Assert.Equal(("政治功能", "匿名意见箱"), (row.Aspect, row.Source)));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task breaks_down_on_paper_from_five_up(int slips, bool isBrokenDown)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var branch = await Prepared.InAsync(database);
        await database.EmptyAsync(branch, slips);

        var file = await database.AsAsync<ExportDocument, TakenFile>(branch.Secretary, async use => await TakenFile.OfAsync(await use.ExecuteAsync(
            ExportCatalogue.Find("opinion-summary")!, ExportFormat.Docx, branch.Meeting.Id, "支委会研究", default)));
        var ledger = await database.AsAsync<ExportDocument, TakenFile>(branch.Secretary, async use => await TakenFile.OfAsync(await use.ExecuteAsync(
            ExportCatalogue.Find("opinion-summary")!, ExportFormat.Xlsx, branch.Meeting.Id, "支委会研究", default)));

        var words = DemoExports.WordsOf(file);
        Assert.Contains("匿名意见箱", words, StringComparison.Ordinal);
        Assert.Contains("匿名意见第1条", words, StringComparison.Ordinal);
        Assert.Equal(isBrokenDown, words.Contains("政治功能", StringComparison.Ordinal));
        Assert.Equal(isBrokenDown, words.Contains("互相帮", StringComparison.Ordinal));
        Assert.NotEmpty(ledger.Content);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leads_to_a_problem_only_when_it_is_clear_whom_it_means(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.EmptyAsync(branch, slips: 5, firstIsForMember: true);
        var id = await database.LookAsync(db => db.Opinions.Where(opinion => opinion.AwaitsSubject).Select(opinion => opinion.Id).SingleAsync());
        var statement = new Domain.Rectification.ProblemStatement { Statement = "下村时间少。", Origin = ProblemOrigin.Masses };

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => DrawAsync(1));
        Assert.Equal(OpinionBoxRules.FirstWhomItConcerns, refusal.Rule);
        await database.AsAsync<ConcernOpinion>(branch.Secretary, use => use.ExecuteAsync(id, branch.Comrade, 1, default));
        await DrawAsync(2);

        Assert.Equal(branch.Comrade, await database.LookAsync(db => db.Problems.Select(problem => problem.SubjectId).SingleAsync()));

        Task DrawAsync(int version) => database.AsAsync<DrawProblem, Id<Domain.Rectification.Problem>>(
            branch.Secretary, use => use.ExecuteAsync(id, statement, version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task joins_a_problem_of_the_same_list(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.EmptyAsync(branch, slips: 5);
        var problem = await database.AsAsync<FindProblem, Id<Domain.Rectification.Problem>>(branch.Secretary, use => use.ExecuteAsync(
            branch.Meeting.Id, true, new Domain.Rectification.ProblemStatement { Statement = "公开栏更新不及时。", Origin = ProblemOrigin.Collective }, default));
        var id = await database.LookAsync(db => db.Opinions.Select(opinion => opinion.Id).FirstAsync());

        await database.AsAsync<JoinProblem>(branch.Secretary, use => use.ExecuteAsync(id, problem, 1, default));

        Assert.Equal(id.Value, await database.LookAsync(db => db.Problems.SelectMany(one => one.Links).Select(link => link.RecordId).SingleAsync()));
        Assert.Equal("是", Assert.Single((await database.SummaryAsync(branch.Meeting.Id, branch.Secretary)).Rows, row => row.Outcome == "是").Outcome);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_a_pile_of_paper_slips_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        RecordSlips.Slip[] slips =
        [
            new("窗口没有值班电话。", ProblemOrigin.Masses, null, null), new("答应的事没有回音。", ProblemOrigin.Masses, branch.Comrade, null),
            new("学习不够经常。", ProblemOrigin.Self, branch.Secretary, "政治功能"),
        ];

        await database.AsAsync<RecordSlips>(branch.Commissioner, use => use.ExecuteAsync(branch.Meeting.Id, Boxes.Today, slips, default));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<RecordSlips>(branch.Commissioner, use => use.ExecuteAsync(
            branch.Meeting.Id, Boxes.Today, [new("别的支部的人。", ProblemOrigin.Masses, branch.Stranger, null)], default)));

        var board = await database.BoardAsync(branch, branch.Secretary);
        Assert.Equal((3, 2, 1), (board.Total, board.Of(ProblemOrigin.Masses), board.Of(ProblemOrigin.Self)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_fed_back_to_the_branch_once_published(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.EmptyAsync(branch, slips: 4);
        await database.AsAsync<WriteOpinionFeedback>(branch.Secretary, use =>
            use.ExecuteAsync(branch.Meeting.Id, [("公开栏更新不及时", "已列入清单，每月5日更新。")], 0, default));

        Assert.Empty((await ReadAsync(branch.Comrade)).Answers);
        var draft = await ReadAsync(branch.Commissioner);
        Assert.Single(draft.Answers);
        await Assert.ThrowsAsync<AccessDeniedException>(() => PublishAsync(branch.Commissioner));
        await PublishAsync(branch.Secretary);

        var told = await ReadAsync(branch.Comrade);
        Assert.Equal("公开栏更新不及时", Assert.Single(told.Answers).Gist);
        Assert.Equal((4, null, null), (told.Opinions.Total, told.Opinions.Taken, told.Opinions.Declined));
        Assert.Equal(branch.Members.Count - 1, await database.LookAsync(db => db.Notices.CountAsync()));

        Task PublishAsync(Id<Person> by) => database.AsAsync<PublishOpinionFeedback>(by, use => use.ExecuteAsync(draft.Feedback!.Value, 1, default));
        Task<OpinionOutcomes.View> ReadAsync(Id<Person> by) =>
            database.AsAsync<OpinionOutcomes, OpinionOutcomes.View>(by, use => use.FindAsync(branch.Meeting.Id, default));
    }
}
