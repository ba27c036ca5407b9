using System.Net;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Preparation;

/// <summary>Points without JavaScript, two windows, remarks on paragraphs, versions, and documents out and in.</summary>
public sealed class RevisingTheOutline(PreparedApp app) : IClassFixture<PreparedApp>
{
    private const string Form = "#outline";
    private const string Problem = "Input.Sections[0].Problem";

    private string Desk => app.Meeting + "/outline";

    [Fact]
    public async Task adds_a_point_and_keeps_what_was_typed()
    {
        using var browser = await app.AsAsync(app.Branch.Members[3]);
        var shown = await browser.GetAsync(Desk);

        var added = await browser.PostAsync($"{Desk}?handler=Shape&act=Add&point=1", Fields(shown, (Problem, "走访少。")));
        var desk = await browser.GetAsync(Desk);

        Assert.Equal((HttpStatusCode.Found, Desk + "#point-3"), (added.Status, added.Location));
        Assert.Equal(3, desk.Page.QuerySelectorAll("textarea[name$='.Problem']").Length);
        Assert.Equal("走访少。", desk.Page.QuerySelector($"textarea[name='{Problem}']")!.TextContent.Trim());
        Assert.All(desk.Page.QuerySelectorAll("textarea[name$='.Problem']"), area => Assert.NotEmpty(area.GetAttribute("data-aspect")!));
    }

    [Fact]
    public async Task lets_choose_per_place_after_a_second_window_was_faster()
    {
        using var browser = await app.AsAsync(app.Branch.Members[4]);
        var shown = await browser.GetAsync(Desk);
        await browser.SubmitAsync(shown, Desk, Form, (Problem, "先保存的问题。"), ("Input.StudyGains", "先保存的收获。"));
        var late = await browser.SubmitAsync(shown, Desk, Form, (Problem, "后写的问题。"), ("Input.StudyGains", "后写的收获。"), Operation());

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(2, late.Page.QuerySelectorAll("input[name='Input.Stored']").Length);
        await browser.SubmitAsync(late, Desk, Form, ("Input.Stored", "Input.StudyGains"));

        var desk = await browser.GetAsync(Desk);
        Assert.Equal("后写的问题。", desk.Page.QuerySelector($"textarea[name='{Problem}']")!.TextContent.Trim());
        Assert.Equal("先保存的收获。", desk.Page.QuerySelector("textarea[name='Input.StudyGains']")!.TextContent.Trim());
    }

    [Fact]
    public async Task shows_a_remark_at_its_paragraph_and_the_change_that_answers_it()
    {
        var link = await HandedInAsync(app.Branch.Members[5], "走访少。");
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var author = await app.AsAsync(app.Branch.Members[5]);
        var returned = await secretary.PostAsync(link + "?handler=Return", Values(await secretary.GetAsync(link + "?on=Problem.1.1"), "form[action*=Comment]",
            ("Input.Kind", "GeneralForConcrete"), ("Input.Words", "写清走访了几户。")));
        var unchanged = await author.GetAsync(link);

        Assert.Equal(HttpStatusCode.Found, returned.Status);
        Assert.Contains("总体意见多、具体意见少", unchanged.Text, StringComparison.Ordinal);
        Assert.Null(unchanged.Page.QuerySelector("button[value=Changed]"));
        await author.SubmitAsync(Desk, Form, (Problem, "走访少，只有两户。"));
        var changed = await author.GetAsync(link);
        Assert.Contains("原文已改", changed.Text, StringComparison.Ordinal);
        Assert.NotNull(changed.Page.QuerySelector("ins"));
        var answered = await author.SubmitAsync(changed, link, "form[action*=Answer]", ("Input.Way", "Changed"));
        Assert.Equal(HttpStatusCode.Found, answered.Status);

        await author.PostAsync(Desk + "?handler=HandIn", Fields(await author.GetAsync(Desk)));
        var versions = await secretary.GetAsync(link + "/versions");
        Assert.Contains("第 2 稿", versions.Text, StringComparison.Ordinal);
        Assert.Contains("，只有两户", versions.Page.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        using var comrade = await app.AsAsync(app.Branch.AnotherComrade);
        Assert.Equal(HttpStatusCode.NotFound, (await comrade.GetAsync(link + "/versions")).Status);
    }

    [Fact]
    public async Task takes_a_document_out_and_in_again_after_a_look()
    {
        using var browser = await app.AsAsync(app.Branch.Commissioner);
        await browser.SubmitAsync(Desk, Form, (Problem, "从文档来的。"), ("Input.LastPromises", "无"));
        var id = await app.LookAsync(db => db.Outlines.Where(outline => outline.AuthorId == app.Branch.Commissioner).Select(outline => outline.Id).SingleAsync());
        var page = await browser.GetAsync($"/outlines/{id}");
        var export = await browser.SubmitAsync(page, $"/outlines/{id}", "form[action*=Export]");
        var document = await export.Message.Content.ReadAsByteArrayAsync();
        await browser.SubmitAsync(Desk, Form, (Problem, "后来改的。"));

        var preview = await browser.UploadAsync(Desk + "-file", "Upload.File", "提纲.docx", document);
        var kept = await browser.GetAsync(Desk);
        var taken = await browser.SubmitAsync(preview, Desk + "-file", "form[action*=Take]");
        var refused = await browser.UploadAsync(Desk + "-file", "Upload.File", "提纲.docx", "不是文档"u8.ToArray());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (export.Status, preview.Status));
        Assert.NotNull(preview.Page.QuerySelector("del"));
        Assert.Contains("后来改的。", kept.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, Desk), (taken.Status, taken.Location));
        Assert.Contains("从文档来的。", (await browser.GetAsync(Desk)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("这个文件不是“.docx”文档", Assert.Single(refused.Problems), StringComparison.Ordinal);
    }

    private async Task<string> HandedInAsync(Domain.Id<Person> author, string problem)
    {
        using var browser = await app.AsAsync(author);
        var handedIn = await browser.PostAsync(Desk + "?handler=HandIn", Fields(await browser.GetAsync(Desk),
            (Problem, problem), ("Input.Sections[1].Problem", "办事拖拉。"), ("Input.LastPromises", "无")));
        Assert.Equal(HttpStatusCode.Found, handedIn.Status);
        return $"/outlines/{await app.LookAsync(db => db.Outlines.Where(outline => outline.AuthorId == author).Select(outline => outline.Id).SingleAsync())}";
    }

    private static IEnumerable<(string, string)> Fields(Answer page, params (string Name, string Value)[] typed) => Values(page, Form, typed);

    private static IEnumerable<(string, string)> Values(Answer page, string form, params (string Name, string Value)[] typed) =>
        page.Page.QuerySelectorAll($"{form} input[type=hidden], {form} textarea, {form} select")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field switch
            {
                AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
                AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
                _ => field.GetAttribute("value") ?? "",
            }))
            .Where(field => field.Name != "Input.OperationId" && typed.All(other => other.Name != field.Name)).Append(Operation()).Concat(typed);

    private static (string, string) Operation() => ("Input.OperationId", Identities.Fresh<object>().ToString());
}
