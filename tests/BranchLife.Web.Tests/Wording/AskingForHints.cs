using System.Net;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Wording;

public sealed class AskingForHints(HintsApp app) : IClassFixture<HintsApp>
{
    private const string Problem = "Input.Sections[0].Problem";
    private const string Masked = "我们在理论学习上不够深入，青雀湾的事谁也没有去问。";
    private const string Hint = "说说自己的情况";

    [Fact]
    public async Task answers_the_author_with_an_offer_and_keeps_nothing()
    {
        var before = await TracesAsync();
        using var browser = await app.AsAsync(app.Branch.Comrade);
        var desk = await browser.GetAsync(app.Desk);

        var answer = await browser.PostAsync(app.Hints, Fields(desk, (Problem, Masked)));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(Hint, answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, await TracesAsync());
        Assert.DoesNotContain(app.Logged, line => line.Contains("青雀湾", StringComparison.Ordinal) || line.Contains(Hint, StringComparison.Ordinal));
        Assert.DoesNotContain(app.Storage.Length > 0 ? Files() : [], text => text.Contains("青雀湾", StringComparison.Ordinal));
    }

    [Fact]
    public async Task shows_no_hint_to_anybody_who_reads_the_text_later()
    {
        using (var author = await app.AsAsync(app.Branch.AnotherComrade))
        {
            var desk = await author.GetAsync(app.Desk);
            await author.PostAsync(app.Hints, Fields(desk, (Problem, Masked)));
            var handedIn = await author.PostAsync(app.Desk + "?handler=HandIn", Fields(desk, (Problem, Masked), ("Input.Sections[1].Problem", "办事拖拉。"), ("Input.LastPromises", "无")));
            Assert.Equal(HttpStatusCode.Found, handedIn.Status);
            var again = Fields(desk, (Problem, Masked)).Where(field => field.Item1 != "Input.OperationId");
            Assert.Equal(HttpStatusCode.NoContent, (await author.PostAsync(app.Hints, again)).Status);
        }

        var outline = await app.LookAsync(db => db.Outlines.Where(o => o.AuthorId == app.Branch.AnotherComrade).Select(o => o.Id).SingleAsync());
        foreach (var reader in new[] { app.Branch.Secretary, app.Branch.Supervisor, app.Branch.AnotherComrade })
        {
            using var browser = await app.AsAsync(reader);
            var page = await browser.GetAsync($"/outlines/{outline}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain(Hint, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task is_for_those_who_write_only()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(app.Branch.Supervisor));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(app.Branch.Office));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(app.Branch.Stranger));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(app.Branch.Auditor));
    }

    [Fact]
    public async Task is_silent_once_it_was_switched_off_in_this_browser()
    {
        using var browser = await app.AsAsync(app.Branch.Recorder);
        var desk = await browser.GetAsync(app.Desk);
        await browser.PostAsync("/wording/switch", [Token(desk), ("hints", "off")]);

        var off = await browser.GetAsync(app.Desk);
        var answer = await browser.PostAsync(app.Hints, Fields(desk, (Problem, Masked)));

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        Assert.Null(off.Page.QuerySelector("button[formtarget]"));
        Assert.Contains("打开提示", off.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task leaves_the_forms_operation_id_unused()
    {
        using var browser = await app.AsAsync(app.Branch.Commissioner);
        var desk = await browser.GetAsync(app.Desk);
        await browser.PostAsync(app.Hints, Fields(desk, (Problem, Masked)));

        var saved = await browser.PostAsync(app.Desk, Fields(desk, (Problem, "三季度只走访两户。")));

        Assert.Equal(HttpStatusCode.Found, saved.Status);
        Assert.Equal(1, await app.LookAsync(db => db.Outlines.CountAsync(outline => outline.AuthorId == app.Branch.Commissioner)));
    }

    [Fact]
    public async Task helps_a_member_with_words_to_a_comrade_and_keeps_none()
    {
        var before = await TracesAsync();
        using var browser = await app.AsAsync(app.Branch.Members[5]);

        var answer = await browser.SubmitAsync("/wording/criticism", "#words", ("Input.Words", "你工作太拼，不注意身体。"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("更像表扬", answer.Text, StringComparison.Ordinal);
        Assert.Contains("你工作太拼", answer.Page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await TracesAsync());
    }

    private async Task<HttpStatusCode> StatusAsync(Id<Person> person)
    {
        using var browser = await app.AsAsync(person);
        var token = Token(await browser.GetAsync("/help"));
        return (await browser.PostAsync(app.Hints, [token, (Problem, Masked)])).Status;
    }

    private Task<(int, int, int)> TracesAsync() => app.LookAsync(async db =>
        (await db.Outlines.CountAsync(), await db.ReadingLog.CountAsync(), await db.CompletedOperations.CountAsync()));

    private IEnumerable<string> Files() => Directory.EnumerateFiles(app.Storage, "*", SearchOption.AllDirectories)
        .Select(file => System.Text.Encoding.UTF8.GetString(ReadShared(file)));

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static (string, string) Token(Answer page) => ("__RequestVerificationToken",
        page.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static IEnumerable<(string, string)> Fields(Answer page, params (string Name, string Value)[] typed) =>
        page.Page.QuerySelectorAll("#outline input[type=hidden]")
            .Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? "")).Concat(typed);
}
