using System.Net;
using System.Text;
using BranchLife.Domain.Attachments;
using BranchLife.Testing.Web;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Sessions;

public sealed class AttachingFiles(SittingApp app) : IClassFixture<SittingApp>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n");

    [Fact]
    public async Task hands_them_out_to_be_saved_and_never_to_be_run()
    {
        var page = app.Meeting + "/attachments";
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        var added = await UploadAsync(recorder, page, "../../上级通知.pdf", Pdf);
        Assert.Equal((HttpStatusCode.Found, page), (added.Status, added.Location));

        using var comrade = await app.AsAsync(app.Branch.Comrade);
        var list = await comrade.GetAsync(page);
        var link = list.Page.QuerySelector("td a, th a[href*='handler=File']")!;
        Assert.Equal("上级通知.pdf", link.TextContent);
        using var file = await comrade.SendAsync(HttpMethod.Get, link.GetAttribute("href")!, new StringContent(""));

        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("application/octet-stream", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        foreach (var outsider in new[] { app.Branch.Stranger, app.Branch.Auditor })
        {
            using var browser = await app.AsAsync(outsider);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task says_what_is_wrong_with_a_file()
    {
        var page = app.Meeting + "/attachments";
        using var recorder = await app.AsAsync(app.Branch.Recorder);

        var refused = await UploadAsync(recorder, page, "签到表.pdf", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>"));
        Assert.Equal((HttpStatusCode.Conflict, AttachmentRules.KnownFormatsOnly.Sentence), (refused.Status, Assert.Single(refused.Problems)));
        var empty = await recorder.SubmitAsync(page, "form[enctype]", ("Input.Name", "签到表"));
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("请选择文件。", empty.Text, StringComparison.Ordinal);
        Assert.False(await app.LookAsync(db => db.Attachments.AnyAsync(one => one.Name == "签到表")));
    }

    private static async Task<Answer> UploadAsync(Browser browser, string page, string name, byte[] content)
    {
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await browser.GetAsync(page)).Page.QuerySelector("main form[enctype]")!;
        using var parts = new MultipartFormDataContent();
        foreach (var (field, value) in Browser.FieldsOf(form).Where(one => one.Name is not "Input.EventOn")) parts.Add(new StringContent(value), field);
        parts.Add(new StringContent("2026-11-19"), "Input.EventOn");
        parts.Add(new ByteArrayContent(content), "Input.File", name);
        return await Answer.ReadAsync(await browser.SendAsync(HttpMethod.Post, page, parts));
    }
}
