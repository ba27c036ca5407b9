using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>Every role's own pages in real Chromium: they open; the meeting fits the width and breaks no accessibility rule.</summary>
public sealed class LookingAround(RunningApp app) : IClassFixture<RunningApp>
{
    [InBrowser]
    [InlineData("330102-secretary", 1280)]
    [InlineData("330102-member1", 360)]
    [InlineData("supervisor", 1280)]
    [InlineData("office", 1280)]
    [InlineData("office", 360)]
    [InlineData("security-admin", 1280)]
    public async Task opens_every_room_of_the_side_column(string user, int width)
    {
        var page = await app.SignInAsync(user, width);
        var rooms = await page.EvalOnSelectorAllAsync<string[]>("nav a[href^='/']", "links => [...new Set(links.map(a => a.getAttribute('href')))]");
        Assert.NotEmpty(rooms);
        foreach (var room in rooms.Where(room => !room.Contains("Logout", StringComparison.Ordinal)))
        {
            var answer = await page.GotoAsync(room);
            Assert.True(answer!.Status == 200, $"{room} answered {answer.Status}");
        }
    }

    [InBrowser]
    [InlineData("330101-secretary", 1280)]
    [InlineData("330102-secretary", 1280)]
    [InlineData("330102-secretary", 360)]
    [InlineData("330011-secretary", 1280)]
    public async Task opens_the_own_meeting(string user, int width)
    {
        var page = await app.SignInAsync(user, width);
        await page.GotoAsync("/meetings");
        await page.ClickAsync("main table a[href^='/meetings/']");

        Assert.NotEmpty(await page.GetAttributeAsync("[data-stage]", "data-stage") ?? "");
        await FitsAndIsAccessibleAsync(page, "the meeting");
    }

    private static async Task FitsAndIsAccessibleAsync(IPage page, string where)
    {
        var spill = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        Assert.True(spill <= 0, $"{where} is {spill} px too wide");
        var found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, $"{where}: " + string.Join("; ", found.Violations.Select(violation =>
            $"{violation.Id} {violation.Nodes.FirstOrDefault()?.Html}")));
    }
}
