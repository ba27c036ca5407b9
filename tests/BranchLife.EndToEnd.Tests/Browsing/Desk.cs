using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

/// <summary>
/// One person at a browser, who sees words and clicks them. A page that was not found, or that refused, ends the test with what
/// it said.
/// </summary>
internal sealed class Desk
{
    private const int ErrorStatus = 400;
    private readonly IPage _page;
    private int _status;

    public Desk(IPage page)
    {
        _page = page;
        page.Response += (_, answer) =>
        {
            if (answer.Request.IsNavigationRequest) _status = answer.Status;
        };
    }

    public ILocator Main => _page.Locator("main");

    /// <summary>What stands at the head of the page that was loaded last.</summary>
    public string Heading { get; private set; } = "";

    public string Path => new Uri(_page.Url).PathAndQuery;

    /// <summary>An address that is typed: the first page only, everything else is clicked.</summary>
    public Task OpenAsync(string path) => LoadAsync(() => _page.GotoAsync(path));

    public Task RoomAsync(string name) => LoadAsync(() => _page.Locator("nav.side").GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync());

    /// <summary>A link or button of the page that bears this name; the first one where there are several.</summary>
    public Task ClickAsync(string name) => LoadAsync(() => Main.Locator(Named(name)).First.ClickAsync());

    /// <summary>The same beside something: in the smallest list entry, row or card that holds these words.</summary>
    public Task ClickAsync(string name, string beside) => LoadAsync(() =>
        Main.Locator("li, tr, section.card, form").Filter(new() { HasText = beside, Has = Named(name) }).Last.Locator(Named(name)).First.ClickAsync());

    /// <summary>Takes up what waits on the first page.</summary>
    public Task TodoAsync(string title) => LoadAsync(() =>
        Main.Locator("ul.todo li").Filter(new() { HasText = title }).GetByRole(AriaRole.Link).First.ClickAsync());

    /// <summary>One step back along the line on top of the page.</summary>
    public Task BackAsync(string crumb) => LoadAsync(() =>
        Main.Locator(".crumbs").GetByRole(AriaRole.Link, new() { Name = crumb, Exact = true }).First.ClickAsync());

    public Task PressAsync(ILocator control) => LoadAsync(() => control.ClickAsync());

    public Task UnfoldAsync(string summary) => Main.Locator("summary").Filter(new() { HasText = summary }).First.ClickAsync();

    public Task FillAsync(string label, string text) => Field(label).FillAsync(text);

    public async Task FillAsync(params (string Label, string Text)[] fields)
    {
        foreach (var (label, text) in fields) await FillAsync(label, text);
    }

    /// <param name="option">How the line of the select begins.</param>
    public async Task ChooseAsync(string label, string option)
    {
        var field = Field(label);
        var lines = await field.Locator("option").AllInnerTextsAsync();
        var line = lines.FirstOrDefault(each => each.Trim().StartsWith(option, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{label} 没有“{option}”，只有：{string.Join("、", lines)}");
        await field.SelectOptionAsync(new SelectOptionValue { Label = line });
    }

    public Task TickAsync(string label) => Main.GetByLabel(label).First.CheckAsync();

    public Task UntickAsync(string label) => Main.GetByLabel(label).First.UncheckAsync();

    public Task UploadAsync(string label, string fileName, byte[] content) => Field(label).SetInputFilesAsync(new FilePayload
    {
        Name = fileName, MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = content,
    });

    /// <summary>A button whose answer is a file.</summary>
    public async Task<(string Name, byte[] Content)> DownloadAsync(string button)
    {
        var download = await _page.RunAndWaitForDownloadAsync(() => Main.Locator(Named(button)).First.ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return (download.SuggestedFilename, content.ToArray());
    }

    public async Task<string> SaysAsync(string words)
    {
        var text = await Main.InnerTextAsync();
        Assert.True(text.Contains(words, StringComparison.Ordinal), $"{Path} 没有“{words}”：\n{text}");
        return text;
    }

    public async Task DoesNotSayAsync(string words) =>
        Assert.DoesNotContain(words, await Main.InnerTextAsync(), StringComparison.Ordinal);

    public Task<string?> StageAsync() => _page.GetAttributeAsync("[data-stage]", "data-stage");

    public Task CloseAsync() => _page.Context.CloseAsync();

    public Task ShootAsync(string name) => Pictures.TakeAsync(_page, name);

    // A required field's label ends with a star.
    private ILocator Field(string label) => Main.GetByLabel(new Regex($@"^\s*{Regex.Escape(label)}\s*\*?\s*$")).First;

    // The way back on top of a page often bears the same name as the act; a row's act goes on for those who only listen: 审阅：孙丽.
    private ILocator Named(string name)
    {
        var said = new Regex($@"^\s*{Regex.Escape(name)}(\s*：.*)?\s*$");
        return _page.GetByRole(AriaRole.Link, new() { NameRegex = said }).Or(_page.GetByRole(AriaRole.Button, new() { NameRegex = said }))
            .And(_page.Locator(":not(.crumbs a)"));
    }

    private async Task LoadAsync(Func<Task> act)
    {
        try
        {
            await _page.LeaveAsync(act);
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException($"{late.Message}\n{Path}:\n{await Main.InnerTextAsync()}", late);
        }

        if (_status < ErrorStatus)
        {
            Heading = await Main.Locator(".page-title, h1").First.InnerTextAsync();
            return;
        }

        throw new InvalidOperationException($"{Path} answered {_status}:\n{await Main.InnerTextAsync()}");
    }
}
