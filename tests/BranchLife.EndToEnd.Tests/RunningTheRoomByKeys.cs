using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

/// <summary>The round by keys alone, through a crash of the browser and one of the program; the wall follows by itself.</summary>
public sealed partial class RunningTheRoomByKeys(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Step = ".strip-step";
    private const string Words = "[name='Input.Words']";

    [InBrowser]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task loses_nothing_that_was_entered(int width)
    {
        var page = await app.SignInAsync("330301-secretary", width);
        await page.GotoAsync("/meetings");
        await page.ClickAsync("main table a[href^='/meetings/']");
        await page.GotoAsync(page.Url + "/session");
        var session = SessionPath().Match(page.Url).Value;
        if (session.Length == 0)
        {
            await page.ClickAsync("main table a[href^='/sessions/']");
            session = SessionPath().Match(page.Url).Value;
        }

        await page.GotoAsync(session + "/run");
        var wall = await page.Context.NewPageAsync();
        await wall.GotoAsync(session + "/screen");
        var before = await page.InnerTextAsync(Step);
        await PressAsync(page, "ArrowRight");
        var forward = await page.InnerTextAsync(Step);
        await wall.Locator(".hall-now .figure").Filter(new() { HasText = forward }).WaitForAsync();
        await PressAsync(page, "ArrowLeft");
        Assert.Equal(before, await page.InnerTextAsync(Step));
        await PressAsync(page, "Enter");
        await PressAsync(page, "s");
        var stands = await page.InnerTextAsync(Step);

        var typed = $"正在说的一句，宽度 {width}。";
        await page.GotoAsync(session + "/round");
        await page.FillAsync(Words, typed);
        await page.Locator("[data-saved] .saved").Filter(new() { HasText = "已保存" }).WaitForAsync();
        await page.Context.CloseAsync();
        await app.KillAsync();
        await app.StartAgainAsync();

        var again = await app.SignInAsync("330301-secretary", width);
        await again.GotoAsync(session + "/round");
        Assert.Equal(stands, await again.InnerTextAsync(Step));
        Assert.Equal(typed, await again.InputValueAsync(Words));
        await again.Locator(Words).PressAsync("Control+Enter");
        await again.Locator(".notice[role=status]").Filter(new() { HasText = "已记录" }).WaitForAsync();
        Assert.NotEqual(typed, await again.InputValueAsync(Words));
        foreach (var place in new[] { "/run", "/round", "/screen", "/sign-in", "/times", "/notes", "/my-sign-in" })
        {
            await again.GotoAsync(session + place);
            var spill = await again.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
            Assert.True(spill <= 0, $"{place} is {spill} px too wide");
            if (place == "/screen") Assert.DoesNotContain(typed, await again.InnerTextAsync("body"), StringComparison.Ordinal);
        }
    }

    private static async Task PressAsync(IPage page, string key)
    {
        var step = await page.InnerTextAsync(Step);
        await page.Locator("body").PressAsync(key);
        await page.WaitForFunctionAsync("step => document.querySelector('.strip-step').textContent.trim() !== step.trim()", step);
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    [GeneratedRegex("/sessions/[0-9a-f-]{36}")]
    private static partial Regex SessionPath();
}
