using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>One tab of a browser that looks at page after page and says what is wrong with each.</summary>
internal sealed class Tab
{
    public const int DeskWidth = 1280;
    private const int PhoneWidth = 360;

    private const string Pieces = "[...new Set([...document.querySelectorAll('body *')].map(one => one.tagName + '.' + one.className))]";

    private const string Links = "links => links.map(link => link.getAttribute('href'))";

    // What scrolls sideways on a phone must say so: .scroll can be reached with the keyboard and has a name.
    private const string Sideways = """
        () => [...document.querySelectorAll('main *, header *')].filter(one => !one.matches('.scroll, input, textarea, select')
            && /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1).map(one => one.tagName + '.' + one.className)
        """;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    private readonly IPage _page;
    private readonly Examined _examined;
    private readonly ConcurrentQueue<string> _console = [];

    public Tab(IPage page, Examined examined)
    {
        (_page, _examined) = (page, examined);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _console.Enqueue(message.Text);
        };
        page.PageError += (_, error) => _console.Enqueue(error);
    }

    public async Task<IReadOnlyList<string>> LookAsync(string path, string kind)
    {
        _console.Clear();
        await _page.SetViewportSizeAsync(DeskWidth, 900);
        var answer = await _page.GotoAsync(path);
        List<string> faults = [.. _console.Select(error => $"{path} on the console: {error}")];
        if (answer!.Status != 200) return [$"{path} answered {answer.Status}"];

        var novelty = _examined.Add(kind, await _page.EvaluateAsync<string[]>(Pieces));
        if (novelty is not Novelty.None) faults.AddRange(await ExamineAsync(path));
        await _page.SetViewportSizeAsync(PhoneWidth, 800);
        var spill = await _page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
        if (spill > 0) faults.Add($"{path} is {spill} px too wide for a phone");
        faults.AddRange((await _page.EvaluateAsync<string[]>(Sideways)).Select(one => $"{path}: {one} scrolls sideways"));
        if (novelty is Novelty.Kind) faults.AddRange(await ExamineAsync(path + " on a phone"));
        return faults;
    }

    public Task<string[]> LinksAsync() => _page.EvalOnSelectorAllAsync<string[]>("main a[href^='/']:not([download]), nav a[href^='/']", Links);

    private async Task<IEnumerable<string>> ExamineAsync(string where) =>
        from violation in (await _page.RunAxe(Rules)).Violations
        from node in violation.Nodes.Take(3)
        select $"{where}: {violation.Id} {node.Html}";
}
