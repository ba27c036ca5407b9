using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure.Anonymous;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Preparation;

public sealed class PuttingIntoTheOpinionBox : IAsyncLifetime
{
    private readonly PreparedApp _app = new();
    private OpinionBox _box = null!;

    private string Page => $"/opinions/{_box.Token}";

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        _box = OpinionBox.SetUp(
            _app.Ids.Next<OpinionBox>(), _app.Branch.Meeting, BoxLink.Draw(new Random(5).NextBytes),
            new Period(new DateOnly(2026, 11, 18), new DateOnly(2026, 11, 25)), new DateOnly(2026, 11, 18));
        await _app.KeepAsync(_box);
    }

    async Task IAsyncLifetime.DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task needs_no_account_and_says_what_is_kept()
    {
        using var visitor = _app.Browser();

        var page = await visitor.GetAsync(Page);
        var sent = await visitor.SubmitAsync(Page, ("Input.Words", "公开栏三个月没有更新。"));
        var thanks = await visitor.GetAsync(Page + "/received");

        Assert.Contains("不保存", page.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, Page + "/received"), (sent.Status, sent.Location));
        Assert.Equal(HttpStatusCode.OK, thanks.Status);
        Assert.Equal(1, await SlipsAsync());
    }

    [Fact]
    public async Task answers_wrong_and_dead_links_like_what_does_not_exist()
    {
        using var visitor = _app.Browser();
        using var member = await _app.AsAsync(_app.Branch.Comrade); // without an account, unknown addresses lead to the sign-in
        var missing = await member.GetAsync("/no-such-page");

        foreach (var path in new[] { "/opinions/" + new string('a', 26), "/opinions/" + new string('a', 26) + "/received" })
            Assert.Equal((HttpStatusCode.NotFound, missing.Text), await AnswerAsync(path));
        _app.Clock.Advance(TimeSpan.FromDays(6));
        Assert.Equal((HttpStatusCode.NotFound, missing.Text), await AnswerAsync(Page));

        async Task<(HttpStatusCode, string)> AnswerAsync(string path)
        {
            var answer = await visitor.GetAsync(path);
            return (answer.Status, answer.Text);
        }
    }

    [Fact]
    public async Task keeps_what_was_typed_when_it_refuses()
    {
        using var visitor = _app.Browser();
        var tooLong = new string('长', AnonymousOpinion.WordsLength + 1);

        var refused = await visitor.SubmitAsync(Page, ("Input.Words", tooLong), ("Input.About", "member"));
        var trapped = await visitor.SubmitAsync(Page, ("Input.Words", "写好的话。"), ("Input.Website", "example"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(tooLong, refused.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("member", refused.Page.QuerySelector("input[name='Input.About'][checked]")!.GetAttribute("value"));
        Assert.Equal((HttpStatusCode.BadRequest, "写好的话。"), (trapped.Status, trapped.Page.QuerySelector("textarea")!.TextContent.Trim()));
        Assert.Equal(0, await SlipsAsync());
    }

    [Fact]
    public async Task takes_a_double_tap_once()
    {
        using var visitor = _app.Browser();
        var page = await visitor.GetAsync(Page);

        var first = await visitor.SubmitAsync(page, Page, "main form", ("Input.Words", "点了两下。"));
        var second = await visitor.SubmitAsync(page, Page, "main form", ("Input.Words", "点了两下。"));

        Assert.Equal((first.Status, first.Location), (second.Status, second.Location));
        Assert.Equal(1, await SlipsAsync());
    }

    [Fact]
    public async Task slows_down_floods_and_keeps_the_words()
    {
        using var visitor = _app.Browser();
        for (var i = 0; i < AnonymousLimit.MostFromOnePlace; i++)
            Assert.Equal(HttpStatusCode.Found, (await visitor.SubmitAsync(Page, ("Input.Words", $"第{i}条。"))).Status);

        var refused = await visitor.SubmitAsync(Page, ("Input.Words", "再来一条。"));
        _app.Clock.Advance(TimeSpan.FromMinutes(11));
        var later = await visitor.SubmitAsync(Page, ("Input.Words", "再来一条。"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Equal("再来一条。", refused.Page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.Found, later.Status);
    }

    [Fact]
    public async Task does_not_know_who_is_signed_in()
    {
        using var member = await _app.AsAsync(_app.Branch.Comrade);
        var before = await SessionsAsync();
        _app.Clock.Advance(TimeSpan.FromMinutes(5));

        var page = await member.GetAsync(Page);
        await member.SubmitAsync(Page, ("Input.Words", "登录着写的。"));

        Assert.Equal(before, await SessionsAsync());
        Assert.Equal(0, await _app.LookAsync(db => db.CompletedOperations.CountAsync()));
        Assert.DoesNotContain("何大川", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_emptied_by_the_secretary_and_read_by_the_committee()
    {
        using var visitor = _app.Browser();
        for (var i = 0; i < 5; i++) await visitor.SubmitAsync(Page, ("Input.Words", $"匿名第{i}条。"));
        using var secretary = await _app.AsAsync(_app.Branch.Secretary);
        using var comrade = await _app.AsAsync(_app.Branch.Comrade);
        var path = _app.Meeting + "/opinion-box";

        Assert.DoesNotContain("匿名第", (await secretary.GetAsync(_app.Meeting + "/opinions")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await comrade.GetAsync(path)).Status);
        Assert.NotNull((await secretary.GetAsync(path)).Page.QuerySelector("svg.qr path"));
        Assert.Equal(HttpStatusCode.OK, (await secretary.GetAsync(path + "/poster")).Status);
        Assert.Equal(HttpStatusCode.Found, (await secretary.SubmitAsync(path, "form[action*='Close']")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(Page)).Status);
        Assert.Equal(HttpStatusCode.Found, (await secretary.SubmitAsync(path, "form[action*='Empty']")).Status);

        var board = await secretary.GetAsync(_app.Meeting + "/opinions");
        Assert.Equal(5, board.Page.QuerySelectorAll("tbody th a").Count(a => a.TextContent.StartsWith("匿名第", StringComparison.Ordinal)));
        Assert.Contains("匿名意见箱", (await secretary.GetAsync(_app.Meeting + "/opinion-summary")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("匿名第", (await comrade.GetAsync(_app.Meeting + "/opinion-summary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_paper_slips_in_one_grid()
    {
        using var commissioner = await _app.AsAsync(_app.Branch.Commissioner);
        var path = _app.Meeting + "/opinions/record";

        var empty = await commissioner.SubmitAsync(path);
        var kept = await commissioner.SubmitAsync(path,
            ("Input.Slips[0].Words", "窗口没有值班电话。"), ("Input.Slips[2].Words", "答应的事没有回音。"), ("Input.Slips[2].Subject", _app.Branch.Comrade.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal(HttpStatusCode.Found, kept.Status);
        Assert.Equal(2, await _app.LookAsync(db => db.Opinions.CountAsync()));
    }

    [Fact]
    public async Task tells_the_branch_what_came_of_it()
    {
        using var secretary = await _app.AsAsync(_app.Branch.Secretary);
        using var comrade = await _app.AsAsync(_app.Branch.Comrade);
        var path = _app.Meeting + "/opinion-feedback";

        await secretary.SubmitAsync(path, ("Input.Lines[0].Gist", "公开栏更新不及时"), ("Input.Lines[0].Answer", "每月5日更新"));
        Assert.DoesNotContain("公开栏", (await comrade.GetAsync(path)).Text, StringComparison.Ordinal);
        var published = await secretary.SubmitAsync(path, "form[action*='Publish']");

        Assert.Equal(HttpStatusCode.Found, published.Status);
        Assert.Contains("每月5日更新", (await comrade.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    private Task<int> SlipsAsync() => _app.LookAsync(db => db.AnonymousOpinions.CountAsync());

    private Task<string> SessionsAsync() => _app.LookAsync(async db =>
        string.Join(';', (await db.UserSessions.AsNoTracking().ToListAsync()).Select(session => $"{session.Id} {session.LastSeenAt:O}").Order(StringComparer.Ordinal)));
}
