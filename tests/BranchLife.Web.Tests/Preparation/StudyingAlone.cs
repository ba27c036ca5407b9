using System.Net;

namespace BranchLife.Web.Tests.Preparation;

public sealed class StudyingAlone(PreparedApp app) : IClassFixture<PreparedApp>
{
    private string Own => app.Meeting + "/study/own";

    [Fact]
    public async Task is_registered_with_a_tick_and_a_tap_corrected_and_taken_away()
    {
        const string topic = "自学支部工作条例第三章";
        using var comrade = await app.AsAsync(app.Branch.Comrade);
        using var secretary = await app.AsAsync(app.Branch.Secretary);

        var recorded = await comrade.SubmitAsync(Own, ("Input.Topic", topic));
        var page = await comrade.GetAsync(Own);
        var edit = page.Page.QuerySelectorAll("main a").First(a => a.TextContent.StartsWith("更正", StringComparison.Ordinal)).GetAttribute("href")!;

        Assert.Equal((HttpStatusCode.Found, Own), (recorded.Status, recorded.Location));
        Assert.Contains(topic, page.Text, StringComparison.Ordinal);
        Assert.Contains("含自学 1", (await secretary.GetAsync(app.Meeting + "/study")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(topic, (await secretary.GetAsync(app.Meeting + "/study")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await secretary.GetAsync(edit)).Status);

        var refused = await comrade.SubmitAsync(edit, ("Input.Minutes", "0"));
        var corrected = await comrade.SubmitAsync(edit, ("Input.Minutes", "30"));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Found), (refused.Status, corrected.Status));

        var withdrawn = await comrade.SubmitAsync(Own, "form[action*='Withdraw']");
        Assert.Equal((HttpStatusCode.Found, Own), (withdrawn.Status, withdrawn.Location));
        Assert.DoesNotContain(topic, (await comrade.GetAsync(Own)).Text, StringComparison.Ordinal);
    }
}
