using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;

namespace BranchLife.EndToEnd.Tests;

/// <summary>The program as an operator starts it, listening on a free port of this machine.</summary>
internal sealed class StartedProgram : IAsyncDisposable
{
    private const int MostTries = 720;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(250);
    private readonly Process _process;
    private bool _isDisposed;

    private StartedProgram(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    /// <param name="now">The instant at which the program's clock starts.</param>
    /// <param name="again">Where it listened before it was killed.</param>
    public static async Task<StartedProgram> ServeAsync(string storage, string now, string? again = null)
    {
        var address = again ?? $"http://127.0.0.1:{FreePort()}";
        var program = new StartedProgram(Start(storage, now, "--urls", address), address);
        program._process.OutputDataReceived += (_, _) => { };
        program._process.ErrorDataReceived += (_, _) => { };
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        await program.UntilReadyAsync();
        return program;
    }

    /// <summary>Runs one command to its end; what it printed.</summary>
    public static async Task<string> RunAsync(string storage, string now, params string[] words)
    {
        using var process = Start(storage, now, words);
        var printed = process.StandardOutput.ReadToEndAsync();
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await printed : throw new InvalidOperationException($"{words[0]}: {complaint}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed) return;

        _isDisposed = true;
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string storage, string now, params string[] words) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "branchlife.dll"), .. words])
        {
            WorkingDirectory = WebFolder(), RedirectStandardError = true, RedirectStandardOutput = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Storage__Path"] = storage, ["Clock__StartAt"] = now, ["DOTNET_TieredPGO"] = "0" },
        })!;

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        for (var tries = 0; tries < MostTries; tries++)
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

            if (_process.HasExited) throw new InvalidOperationException($"The program ended with {_process.ExitCode}.");
            await Task.Delay(BetweenTries);
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
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "BranchLife.Web"));
}
