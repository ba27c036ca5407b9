using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>
/// Each role follows every link, one page of each kind: it opens without a console error, breaks no accessibility rule of WCAG 2.2 AA
/// on a desk and on a phone, and on the phone nothing but a marked table scrolls sideways.
/// </summary>
public sealed class EveryPage(RunningApp app) : IClassFixture<RunningApp>
{
    private const int Tabs = 3;

    [InBrowser]
    [InlineData("330013-secretary")] // Planning
    [InlineData("330204-secretary")] // PlanReturned
    [InlineData("330102-secretary")] // Preparing
    [InlineData("330011-secretary")] // ReadyToConvene
    [InlineData("330301-secretary")] // InSession
    [InlineData("330201-secretary")] // Held
    [InlineData("330101-secretary")] // FollowUp
    [InlineData("330102-member1")]
    [InlineData("330101-member1")]
    [InlineData("supervisor")]
    [InlineData("office")]
    [InlineData("system-admin")]
    [InlineData("security-admin")]
    [InlineData("audit-admin")]
    public async Task is_accessible_and_fits_a_phone(string user)
    {
        var page = await app.SignInAsync(user, Tab.DeskWidth);
        var walk = await WalkAsync(page, "/");

        Assert.True(walk.Faults.Count == 0, string.Join('\n', walk.Faults));
        Assert.True(walk.Kinds > 5, "No links were found.");
        await page.Context.CloseAsync();
    }

    [InBrowserFact]
    public async Task of_those_who_do_not_sign_in_is_accessible_too()
    {
        var secretary = await app.SignInAsync("330102-secretary", Tab.DeskWidth);
        await secretary.GotoAsync("/meetings");
        await secretary.ClickAsync("main table a[href^='/meetings/']");
        await secretary.GotoAsync(secretary.Url + "/opinion-box");
        var box = new Uri(await secretary.InnerTextAsync("code.address")).AbsolutePath;

        var stranger = await app.OpenAsync(Tab.DeskWidth);
        var walk = await WalkAsync(stranger, "/Account/Login", box, box + "/received");

        Assert.True(walk.Faults.Count == 0, string.Join('\n', walk.Faults));
        Assert.Equal(3, walk.Kinds);
    }

    private async Task<Walk> WalkAsync(IPage page, params string[] beginnings)
    {
        var tabs = new List<Tab> { new(page, app.Examined) };
        while (tabs.Count < Tabs) tabs.Add(new Tab(await page.Context.NewPageAsync(), app.Examined));
        var walk = new Walk(tabs);
        await walk.GoAsync(beginnings);
        return walk;
    }
}
