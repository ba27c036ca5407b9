using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Web.Tests.Preparation;

public sealed class TalkingInTwoTaps(PreparedApp app) : IClassFixture<PreparedApp>
{
    [Fact]
    public async Task records_confirms_and_hides_what_was_said()
    {
        using var secretary = await app.AsAsync(app.Branch.Secretary);
        var list = await secretary.GetAsync(app.Meeting + "/talks");
        var name = list.Page.QuerySelectorAll(".people-list a").First(a => a.TextContent.Contains("何大川", StringComparison.Ordinal)).GetAttribute("href")!;
        var recorded = await secretary.SubmitAsync(name);
        var id = await app.LookAsync(db => db.Talks.Select(talk => talk.Id).SingleAsync());

        using var comrade = await app.AsAsync(app.Branch.Comrade);
        var waiting = await comrade.GetAsync(app.Meeting + "/talks");
        var confirmed = await comrade.SubmitAsync($"/talks/{id}", "form[action*='Confirm']");
        var noted = await comrade.SubmitAsync($"/talks/{id}", "#note", ("Input.Content", "约定每周碰一次。"));

        Assert.Equal((HttpStatusCode.Found, app.Meeting + "/talks"), (recorded.Status, recorded.Location));
        Assert.Contains("待我确认", waiting.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.Found), (confirmed.Status, noted.Status));
        using var recorder = await app.AsAsync(app.Branch.Recorder);
        var matrix = await recorder.GetAsync(app.Meeting + "/talks");
        Assert.Contains("1 / 17 对", matrix.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("约定每周碰一次", matrix.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task answers_anybody_else_as_if_there_were_no_talk()
    {
        using var another = await app.AsAsync(app.Branch.Members[5]);
        var own = await another.SubmitAsync($"{app.Meeting}/talks/record?with={app.Branch.Members[6]}");
        var id = await app.LookAsync(db => db.Talks.Where(talk => talk.FirstId == app.Branch.Members[5] || talk.SecondId == app.Branch.Members[5])
            .Select(talk => talk.Id).FirstAsync());

        Assert.Equal(HttpStatusCode.Found, own.Status);
        foreach (var person in new[] { app.Branch.Secretary, app.Branch.Stranger, app.Branch.Office, app.Branch.Supervisor, app.Branch.Auditor })
        {
            using var browser = await app.AsAsync(person);
            var hidden = await browser.GetAsync($"/talks/{id}");
            var missing = await browser.GetAsync($"/talks/{Guid.Empty}");
            Assert.Equal((HttpStatusCode.NotFound, missing.Text), (hidden.Status, hidden.Text));
        }
    }
}
