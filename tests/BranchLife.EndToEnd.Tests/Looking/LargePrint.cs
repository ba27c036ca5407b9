namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>大字版 on a desk at 200 %: half as many pixels, letters a quarter larger, and still nothing scrolls sideways.</summary>
public sealed class LargePrint(RunningApp app) : IClassFixture<RunningApp>
{
    [InBrowser]
    [InlineData("330101-secretary")]
    [InlineData("330102-secretary")]
    public async Task fits_at_twice_the_size(string user)
    {
        var page = await app.SignInAsync(user, Tab.DeskWidth / 2);
        await page.ClickAsync("text=大字版");
        await page.WaitForSelectorAsync("html.large");
        await page.GotoAsync("/meetings");
        await page.ClickAsync("main table a[href^='/meetings/']");
        var meeting = new Uri(page.Url).AbsolutePath;

        var tooWide = new List<string>();
        foreach (var path in new[] { "/", "/meetings", meeting, meeting + "/outline", meeting + "/talks", "/rectification" })
        {
            await page.GotoAsync(path);
            var spill = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
            if (spill > 0) tooWide.Add($"{path} is {spill} px too wide");
        }

        Assert.Empty(tooWide);
    }
}
