using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

/// <summary>The line is cut by the plug: the program is killed while the recorder works on in a real browser.</summary>
public sealed partial class MeetingWithoutALine(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Keep = """
        () => new Promise(done => { const opening = indexedDB.open('branchlife-room', 1); opening.onsuccess = () => {
          const all = opening.result.transaction('queue').objectStore('queue').getAll(); all.onsuccess = () => { opening.result.close(); done(all.result); }; }; })
        """;

    private const string PutBack = """
        entries => new Promise(done => { const opening = indexedDB.open('branchlife-room', 1); opening.onsuccess = () => {
          const work = opening.result.transaction('queue', 'readwrite'); entries.forEach(entry => work.objectStore('queue').put(entry));
          work.oncomplete = () => { opening.result.close(); done(); }; }; })
        """;

    [InBrowser]
    [InlineData(360)]
    public async Task goes_on_and_is_merged_once(int width)
    {
        var page = await app.SignInAsync("330011-secretary", width);
        await page.GotoAsync("/meetings");
        await page.ClickAsync("main table a[href^='/meetings/']");
        await page.GotoAsync(page.Url + "/convene");
        await page.ClickAsync("main form[method=post] button.btn-primary");
        var session = SessionPath().Match(page.Url).Value;
        await page.GotoAsync(session + "/offline");
        await page.Locator("#offline[data-kept=yes]").WaitForAsync();

        await app.KillAsync();
        await page.ReloadAsync();
        var rows = page.Locator("[data-row]");
        for (var row = 0; row < 25; row++) await rows.Nth(row).Locator("[data-presence=Present]").ClickAsync();
        for (var entry = 0; entry < 40; entry++) await EnterAsync(page, entry % 20, ((entry % 20) + 1 + (entry / 20)) % 25, $"离线第{entry + 1}条意见。");
        await page.ClickAsync("[data-merge]");
        await page.Locator("[data-line].warn").WaitForAsync();
        await page.ReloadAsync();
        await page.Locator("[data-count]:has-text('65 条')").WaitForAsync();
        var spill = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");

        await app.StartAgainAsync();
        var queue = await page.EvaluateAsync<object>(Keep);
        await page.ClickAsync("[data-merge]");
        await page.Locator("[data-line]:has-text('已合并 65 条，本机不再留存')").WaitForAsync();
        var once = await CountAsync(page, session);
        await page.GotoAsync(session + "/offline");
        await page.EvaluateAsync(PutBack, queue);
        await page.ReloadAsync();
        await page.ClickAsync("[data-merge]");
        await page.Locator("[data-line]:has-text('已合并 65 条，本机不再留存')").WaitForAsync();
        var twice = await CountAsync(page, session);

        Assert.True(spill <= 0, $"the page is {spill} px too wide");
        Assert.Equal((25, 40), once);
        Assert.Equal(once, twice);
    }

    private static async Task EnterAsync(IPage page, int author, int subject, string words)
    {
        await page.SelectOptionAsync("#entry-author", new SelectOptionValue { Index = author + 1 });
        await page.SelectOptionAsync("#entry-subject", new SelectOptionValue { Index = subject + 1 });
        await page.FillAsync("#entry-words", words);
        await page.Locator("#entry-words").PressAsync("Tab");
        await page.ClickAsync("#entry button.btn-primary");
        await page.WaitForFunctionAsync("() => document.getElementById('entry-words').value === ''");
    }

    private static async Task<(int Present, int Said)> CountAsync(IPage page, string session)
    {
        await page.GotoAsync(session);
        var present = await page.Locator("td[data-label='到会'] .tag.ok").CountAsync();
        var pairs = await page.Locator(".tag:has-text('已提')").First.InnerTextAsync();
        return (present, int.Parse(Digits().Match(pairs).Value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("/sessions/[0-9a-f-]{36}")]
    private static partial Regex SessionPath();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
