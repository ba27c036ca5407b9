using System.Text.Json;
using BranchLife.Persistence;
using BranchLife.Persistence.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>An installation without demo data, the days on which its program runs, and everybody's password.</summary>
internal sealed class Town : IAsyncDisposable
{
    private const string Password = "山茶花-石拱桥-老渡口-大晴天";
    private readonly Dictionary<string, (string UserName, string Password)> _keys = [];
    private readonly Dictionary<string, Desk> _desks = [];
    private readonly Chromium _chromium;
    private StartedProgram? _program;

    private Town(Chromium chromium) => _chromium = chromium;

    public string Storage { get; } = Directory.CreateTempSubdirectory("branchlife-road-").FullName;

    public static async Task<Town> InstallAsync(string now, byte[] firstUnit)
    {
        var town = new Town(await Chromium.LaunchAsync());
        var said = await StartedProgram.RunAsync(town.Storage, now, "setup", "--admin", "chief", "--json");
        using var json = JsonDocument.Parse(said);
        foreach (var one in json.RootElement.GetProperty("accounts").EnumerateArray())
            town._keys[one.GetProperty("role").GetString()!] = (one.GetProperty("userName").GetString()!, one.GetProperty("password").GetString()!);

        var file = Path.Combine(town.Storage, "first.xlsx");
        await File.WriteAllBytesAsync(file, firstUnit);
        await StartedProgram.RunAsync(town.Storage, now, "import", "units", file);
        return town;
    }

    /// <summary>The program ends and starts again on another day; everybody signs in anew.</summary>
    public async Task GoOnAtAsync(string now)
    {
        foreach (var desk in _desks.Values) await desk.CloseAsync();
        _desks.Clear();
        if (_program is not null) await _program.DisposeAsync();
        _program = await StartedProgram.ServeAsync(Storage, now);
    }

    /// <summary>Reads the printed list that the system administrator hands out.</summary>
    public async Task HandOutAsync(Desk desk)
    {
        foreach (var row in await desk.Main.Locator("tbody tr").AllAsync())
        {
            var cells = await row.Locator("th, td").AllInnerTextsAsync();
            _keys[cells[0].Trim()] = (cells[1].Trim(), cells[2].Trim());
        }
    }

    /// <summary>The desk of this person (or, for administrators, of this role), on the first page.</summary>
    public async Task<Desk> AtAsync(string who)
    {
        if (_desks.TryGetValue(who, out var known))
        {
            await known.RoomAsync("待办");
            return known;
        }

        var desk = new Desk(await _chromium.OpenAsync(_program!.Address, width: 1280));
        var (userName, password) = _keys[who];
        await desk.OpenAsync("/Account/Login");
        await desk.FillAsync(("用户名", userName), ("口令", password));
        await desk.ClickAsync("登录");
        if (password != Password) await ReplaceAsync(desk, who, userName, password);
        return _desks[who] = desk;
    }

    /// <summary>Somebody without an account, at a browser of their own.</summary>
    public async Task<Desk> StrangerAsync() => new(await _chromium.OpenAsync(_program!.Address, width: 360));

    /// <summary>The rows behind the pages.</summary>
    public BranchLifeDbContext Look() => new ServiceCollection().AddLogging()
        .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider())
        .AddBranchLifePersistence(new SqliteEngine(), $"Data Source={Path.Combine(Storage, "branchlife.db")}")
        .BuildServiceProvider().GetRequiredService<BranchLifeDbContext>();

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        if (_program is not null) await _program.DisposeAsync();
        Directory.Delete(Storage, recursive: true);
    }

    // A one-time password opens nothing but the page that replaces it.
    private async Task ReplaceAsync(Desk desk, string who, string userName, string once)
    {
        Assert.StartsWith("/Account/ChangePassword", desk.Path, StringComparison.Ordinal);
        await desk.FillAsync(("现用口令", once), ("新口令", Password), ("再输一遍新口令", Password));
        await desk.ClickAsync("修改口令");
        _keys[who] = (userName, Password);
        await desk.RoomAsync("待办");
    }
}
