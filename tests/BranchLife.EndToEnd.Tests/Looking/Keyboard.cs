using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>Somebody without a mouse: goes from control to control with the tab key, and must see where the focus is.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostSteps = 150;

    // Its label or what it says.
    private const string Focused = """
        () => { const one = document.activeElement; return ((one.labels && one.labels.length ? one.labels[0] : one).innerText || '').trim(); }
        """;

    private const string IsMarked = "() => getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    public async Task TabToAsync(string name)
    {
        var passed = new List<string>();
        while (passed.Count < MostSteps)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>(Focused);
            if (focused.StartsWith(name, StringComparison.Ordinal))
            {
                Assert.True(await page.EvaluateAsync<bool>(IsMarked), $"{name} has the focus, and nobody sees it.");
                return;
            }

            passed.Add(focused);
        }

        Assert.Fail($"The tab key does not reach {name}, only: {string.Join(" | ", passed.Distinct())}");
    }

    public async Task TypeAsync(string name, string words)
    {
        await TabToAsync(name);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync(words);
    }

    /// <summary>Past the frame, to what the page is about.</summary>
    public async Task SkipToTextAsync()
    {
        await TabToAsync("跳到正文");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Reaches a link or button and takes it; the next page is there.</summary>
    public async Task TakeAsync(string name)
    {
        await TabToAsync(name);
        await page.LeaveAsync(() => page.Keyboard.PressAsync("Enter"));
    }
}
