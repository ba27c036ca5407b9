using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Preparation;

public sealed class RecordingStudyAndOpinions(PreparedApp app) : IClassFixture<PreparedApp>
{
    [Fact]
    public async Task keeps_what_was_typed_when_something_is_missing()
    {
        using var browser = await app.AsAsync(app.Branch.Commissioner);

        var refused = await browser.SubmitAsync(app.Meeting + "/study/record", ("Input.Topic", ""), ("Input.Place", "村部会议室"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Single(refused.Problems);
        Assert.Equal("村部会议室", refused.Page.QuerySelector("[name='Input.Place']")!.GetAttribute("value"));
        Assert.Equal(0, await app.LookAsync(db => db.StudySessions.CountAsync(session => session.Place == "村部会议室")));
    }

    [Fact]
    public async Task adds_a_study_and_its_make_up()
    {
        using var browser = await app.AsAsync(app.Branch.Commissioner);
        var form = await browser.GetAsync(app.Meeting + "/study/record");
        var absent = app.Branch.Members[6].ToString();
        var boxes = form.Page.QuerySelectorAll("input[name='Input.Attendees']").Select(box => box.GetAttribute("value")!).ToArray();
        var fields = form.Page.QuerySelectorAll("main form input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value")!))
            .Concat(boxes.Where(box => box != absent).Select(box => ("Input.Attendees", box)))
            .Concat([("Input.Topic", "支部工作条例"), ("Input.Mode", "Group"), ("Input.HeldOn", "2026-11-19"), ("Input.Minutes", "120")]);

        var recorded = await browser.PostAsync(app.Meeting + "/study/record", fields);
        var board = await browser.GetAsync(app.Meeting + "/study");
        var makeUp = board.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("登记补学", StringComparison.Ordinal)).GetAttribute("href")!;
        var prefilled = await browser.GetAsync(makeUp);

        Assert.Equal((HttpStatusCode.Found, app.Meeting + "/study"), (recorded.Status, recorded.Location));
        Assert.Equal("支部工作条例", prefilled.Page.QuerySelector("[name='Input.Topic']")!.GetAttribute("value"));
        Assert.Equal([absent], prefilled.Page.QuerySelectorAll("input[name='Input.Attendees'][checked]").Select(box => box.GetAttribute("value")));
    }

    [Fact]
    public async Task shows_an_opinion_to_its_readers_and_a_number_to_the_others()
    {
        const string words = "窗口值班电话没有公布，打了三次没有人接。";
        using var commissioner = await app.AsAsync(app.Branch.Commissioner);
        var received = await commissioner.SubmitAsync(app.Meeting + "/opinions", ("Input.Words", words));
        Assert.Equal(HttpStatusCode.Found, received.Status);

        using var secretary = await app.AsAsync(app.Branch.Secretary);
        using var comrade = await app.AsAsync(app.Branch.Comrade);
        using var office = await app.AsAsync(app.Branch.Office);
        var link = (await secretary.GetAsync(app.Meeting + "/opinions")).Page.QuerySelectorAll("main td a, main th a")
            .First(a => a.TextContent.Contains(words, StringComparison.Ordinal)).GetAttribute("href")!;
        foreach (var browser in new[] { comrade, office })
        {
            var board = await browser.GetAsync(app.Meeting + "/opinions");
            Assert.Contains("共 1 条", board.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(words, board.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link)).Status);
        }

        var drawn = await secretary.SubmitAsync(link, "form[action*='Draw']");
        Assert.Equal(HttpStatusCode.Found, drawn.Status);
        Assert.Contains(words, (await comrade.GetAsync(app.Meeting + "/problem-findings")).Text, StringComparison.Ordinal);
    }
}
