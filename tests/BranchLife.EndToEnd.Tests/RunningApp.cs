using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using BranchLife.Testing;
using Microsoft.Playwright;

namespace BranchLife.EndToEnd.Tests;

/// <summary>The program as a user starts it, with demo data in a folder of its own, and a real browser in front of it.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly string _storage = Directory.CreateTempSubdirectory("branchlife-browser-").FullName;
    private Process? _program;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? WhyNot => Missing.Unless(File.Exists(Chromium), "Chromium");

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (WhyNot is not null) return;

        Address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "branchlife.dll"), "--urls", Address])
        {
            WorkingDirectory = WebFolder(), RedirectStandardError = true, RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Storage__Path"] = _storage, ["Clock__StartAt"] = "2026-11-20T09:00:00+08:00" },
        };
        _program = Process.Start(start)!;
        _program.OutputDataReceived += (_, _) => { };
        _program.ErrorDataReceived += (_, _) => { };
        _program.BeginOutputReadLine();
        _program.BeginErrorReadLine();
        await UntilReadyAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = Quiet });
    }

    /// <summary>A browser of this width in which the account is signed in.</summary>
    public async Task<IPage> SignInAsync(string user, int width)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address, Locale = "zh-CN", ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/Account/Login");
        await page.FillAsync("[name='Input.UserName']", user);
        await page.FillAsync("[name='Input.Password']", Application.Accounts.DemoPassword.Text);
        await page.ClickAsync("main button.btn-primary");
        await page.WaitForURLAsync(Address + "/");
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_program is not null)
        {
            _program.Kill(entireProcessTree: true);
            await _program.WaitForExitAsync();
            _program.Dispose();
        }

        Directory.Delete(_storage, recursive: true);
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        for (var tries = 0; tries < 240; tries++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            if (_program!.HasExited) throw new InvalidOperationException($"The program ended with {_program.ExitCode}.");
            await Task.Delay(500);
        }

        throw new TimeoutException("The program was not ready in time.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string WebFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "BranchLife.Web"));
}
