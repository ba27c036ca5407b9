using BranchLife.EndToEnd.Tests.Looking;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

/// <summary>The program with demo data in a folder of its own, and a real browser in front of it.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private const string Now = "2026-11-20T09:00:00+08:00";

    private readonly string _storage = Directory.CreateTempSubdirectory("branchlife-browser-").FullName;
    private StartedProgram? _program;
    private Chromium? _chromium;

    public Examined Examined { get; } = new();

    public async Task InitializeAsync()
    {
        if (Chromium.WhyNot is not null) return;

        _program = await StartedProgram.ServeAsync(_storage, Now);
        _chromium = await Chromium.LaunchAsync();
    }

    /// <summary>A browser of this width in which nobody is signed in.</summary>
    public Task<IPage> OpenAsync(int width) => _chromium!.OpenAsync(_program!.Address, width);

    /// <summary>A browser of this width in which the account is signed in.</summary>
    public async Task<IPage> SignInAsync(string user, int width)
    {
        var page = await OpenAsync(width);
        await page.GotoAsync("/Account/Login");
        await page.FillAsync("[name='Input.UserName']", user);
        await page.FillAsync("[name='Input.Password']", Application.Accounts.DemoPassword.Text);
        await page.ClickAsync("main button.btn-primary");
        await page.WaitForURLAsync(_program!.Address + "/");
        return page;
    }

    /// <summary>As a power cut would: in the middle of whatever it does.</summary>
    public async Task KillAsync() => await _program!.DisposeAsync();

    /// <summary>On the same data, at the same address.</summary>
    public async Task StartAgainAsync() => _program = await StartedProgram.ServeAsync(_storage, Now, _program!.Address);

    public async Task DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        if (_program is not null) await _program.DisposeAsync();
        Directory.Delete(_storage, recursive: true);
    }
}
