using System.Net;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Preparation;

public sealed class WritingTheOutline(PreparedApp app) : IClassFixture<PreparedApp>
{
    private const string Form = "#outline";
    private const string Problem = "Input.Sections[0].Problem";

    private static readonly (string, string) NoPromises = ("Input.LastPromises", "无");

    private string Desk => app.Meeting + "/outline";

    [Fact]
    public async Task saves_in_the_background_and_tells_the_next_version()
    {
        using var browser = await app.AsAsync(app.Branch.Members[3]);
        var empty = await browser.GetAsync(Desk);
        var before = await app.LookAsync(db => db.Outlines.CountAsync(outline => outline.AuthorId == app.Branch.Members[3]));

        var first = await browser.AutosaveAsync(empty, Desk, Form, (Problem, "入户走访少。"));
        var second = await browser.AutosaveAsync(empty, Desk, Form, (Problem, "入户走访少，三季度两户。"), Operation(), ("Input.Version", VersionOf(first)));

        Assert.Equal(0, before);
        Assert.Equal((HttpStatusCode.NoContent, "1"), (first.Status, VersionOf(first)));
        Assert.Equal((HttpStatusCode.NoContent, "2"), (second.Status, VersionOf(second)));
        Assert.Contains("入户走访少，三季度两户。", (await browser.GetAsync(Desk)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task answers_the_same_save_sent_twice_as_the_first_time()
    {
        using var browser = await app.AsAsync(app.Branch.Members[4]);
        var empty = await browser.GetAsync(Desk);

        var first = await browser.AutosaveAsync(empty, Desk, Form, (Problem, "学习不经常。"));
        var again = await browser.AutosaveAsync(empty, Desk, Form, (Problem, "学习不经常。"));

        Assert.Equal((first.Status, VersionOf(first)), (again.Status, VersionOf(again)));
        Assert.Equal(1, await app.LookAsync(db => db.Outlines.Where(o => o.AuthorId == app.Branch.Members[4]).Select(o => o.Version).SingleAsync()));
    }

    [Fact]
    public async Task keeps_both_texts_when_a_second_window_was_faster()
    {
        using var browser = await app.AsAsync(app.Branch.Members[5]);
        var shown = await browser.GetAsync(Desk);
        await browser.SubmitAsync(shown, Desk, Form, (Problem, "先保存的。"));

        var late = await browser.SubmitAsync(shown, Desk, Form, (Problem, "后保存的。"), Operation());

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("后保存的。", late.Page.QuerySelector($"textarea[name='{Problem}']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("先保存的。", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task draws_the_whole_desk_again_for_a_mutilated_form()
    {
        using var browser = await app.AsAsync(app.Branch.Commissioner);
        var token = (await browser.GetAsync(Desk)).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var refused = await browser.PostAsync(Desk, [("__RequestVerificationToken", token)]);

        Assert.Equal((HttpStatusCode.Conflict, 2), (refused.Status, refused.Page.QuerySelectorAll("textarea[name$='.Problem']").Length));
    }

    [Fact]
    public async Task is_handed_in_by_the_second_button_and_read_by_the_secretary()
    {
        using var browser = await app.AsAsync(app.Branch.Members[6]);
        var shown = await browser.GetAsync(Desk);
        var gap = await browser.PostAsync(Desk + "?handler=HandIn", Fields(shown, (Problem, "只写了一个方面。"), NoPromises));
        var whole = await browser.PostAsync(Desk + "?handler=HandIn",
            Fields(shown, (Problem, "走访少。"), ("Input.Sections[1].Problem", "办事拖拉。"), NoPromises));

        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var board = await secretary.GetAsync(app.Meeting + "/outlines");
        var link = board.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("审阅", StringComparison.Ordinal)).GetAttribute("href")!;
        var reading = await secretary.GetAsync(link);

        Assert.Equal((HttpStatusCode.Conflict, 1), (gap.Status, gap.Problems.Count));
        Assert.Equal((HttpStatusCode.Found, app.Meeting + "/outlines"), (whole.Status, whole.Location));
        Assert.Contains("办事拖拉。", reading.Text, StringComparison.Ordinal);
        using var comrade = await app.AsAsync(app.Branch.Comrade);
        Assert.Equal(HttpStatusCode.NotFound, (await comrade.GetAsync(link)).Status);
    }

    private static IEnumerable<(string, string)> Fields(Answer page, params (string Name, string Value)[] typed) =>
        page.Page.QuerySelectorAll($"{Form} input[type=hidden]")
            .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))
            .Where(field => field.Item1 != "Input.OperationId").Append(Operation()).Concat(typed);

    private static (string, string) Operation() => ("Input.OperationId", Testing.Building.Identities.Fresh<object>().ToString());

    private static string VersionOf(Answer answer) => answer.Message.Headers.GetValues("Record-Version").Single();
}
