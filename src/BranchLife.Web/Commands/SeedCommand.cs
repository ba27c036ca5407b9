using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using BranchLife.Application.Accounts;
using BranchLife.Application.Seeding;
using BranchLife.Web.Infrastructure.Accounts;

namespace BranchLife.Web.Commands;

/// <summary>Fills an empty database with invented data. Outside Development the password is made for this run alone.</summary>
[Command("seed", "seed --scale demo|county|city [--seed N] [--today 2026-11-20] [--canaries] --manifest FILE")]
internal sealed class SeedCommand(
    SeedDemo seed, SeedLarge large, SeedSecondFactors factors, DemoAccounts demo, AccountOwners owners, IWebHostEnvironment environment, Terminal terminal) : ICommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var scale = args.Required("--scale");
        var number = Number(args.Option("--seed"));
        var today = Day(args.Option("--today"));
        var canaries = args.Flag("--canaries");
        var file = args.Required("--manifest");
        args.End();
        var size = SeedScale.All.SingleOrDefault(known => known.Name == scale);
        if (scale != "demo" && size is null) throw new UsageException("--scale 只能是 demo、county 或 city。");

        var password = environment.IsDevelopment() ? DemoPassword.Text : OneRun();
        var options = new SeedOptions(number, today, canaries, password);
        var made = size is null ? await seed.ExecuteAsync(options, ct) : await large.ExecuteAsync(options, size, ct);
        var manifest = made ?? throw new RefusedException(SeedDemo.NotEmpty);
        await factors.ExecuteAsync(manifest, ct);
        await demo.KeepAsync(manifest, owners, ct);
        await WriteAsync(file, manifest, ct);
        await terminal.SayAsync($"演示数据已写入：账号 {manifest.Principals.Count} 个，清单见 {file}。");
    }

    private static int Number(string? word) =>
        word is null ? SeedOptions.DefaultSeed
        : int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
        : throw new UsageException("--seed 应是整数。");

    private static DateOnly Day(string? word) =>
        word is null ? SeedOptions.DefaultToday
        : DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException("--today 应是日期，如 2026-11-20。");

    private static string OneRun() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));

    // The manifest holds passwords: only its owner reads it.
    private static async Task WriteAsync(string file, SeedManifest manifest, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(file, options);
        await JsonSerializer.SerializeAsync(stream, manifest, Json, ct);
    }
}
