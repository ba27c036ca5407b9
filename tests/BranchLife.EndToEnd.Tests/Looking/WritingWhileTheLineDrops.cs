namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>The local copy of a text whose saves do not arrive, in real Chromium.</summary>
public sealed class WritingWhileTheLineDrops(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Gains = "[name='Input.StudyGains']";

    [InBrowser]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task gives_the_text_back_after_a_reload(int width)
    {
        var page = await app.SignInAsync("330102-secretary", width);
        await page.GotoAsync("/meetings");
        await page.ClickAsync("main table a[href^='/meetings/']");
        var desk = page.Url + "/outline/team";
        await page.GotoAsync(desk);
        var stored = await page.InputValueAsync(Gains);
        var typed = $"掉线时写的一句，宽度 {width}。";

        await page.RouteAsync("**/outline/team", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await page.FillAsync(Gains, typed);
        await page.Locator("[data-saved] .saved.bad").WaitForAsync();
        var said = await page.InnerTextAsync("[data-saved]");
        await page.ReloadAsync();
        var reloaded = await page.InputValueAsync(Gains);
        var offered = await page.InnerTextAsync(".left-copy");
        await page.UnrouteAllAsync();
        await page.ClickAsync(".left-copy >> text=恢复这些内容");
        await page.WaitForFunctionAsync("() => document.querySelector('[data-saved]').textContent.indexOf('已保存') === 0");
        await page.ReloadAsync();

        Assert.StartsWith("未连接，已存在本机", said, StringComparison.Ordinal);
        Assert.Equal(stored, reloaded);
        Assert.Contains(typed, offered, StringComparison.Ordinal);
        Assert.Equal(typed, await page.InputValueAsync(Gains));
        Assert.Equal(0, await page.Locator(".left-copy").CountAsync());
        var spill = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        Assert.True(spill <= 0, $"the desk is {spill} px too wide");
    }

    [InBrowser]
    [InlineData(360)]
    public async Task forgets_the_copy_at_sign_out(int width)
    {
        var page = await app.SignInAsync("330102-secretary", width);
        await page.GotoAsync("/meetings");
        await page.ClickAsync("main table a[href^='/meetings/']");
        await page.GotoAsync(page.Url + "/outline/team");
        await page.RouteAsync("**/outline/team", route => route.Request.Method == "POST" ? route.AbortAsync() : route.ContinueAsync());
        await page.FillAsync(Gains, "退出时不留下。");

        var before = await page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.indexOf('branchlife:') === 0).length");
        await page.EvaluateAsync("document.getElementById('sign-out').requestSubmit()");
        await page.WaitForURLAsync("**/Account/Login**");

        Assert.True(before > 0);
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(key => key.indexOf('branchlife:') === 0).length"));
    }
}
