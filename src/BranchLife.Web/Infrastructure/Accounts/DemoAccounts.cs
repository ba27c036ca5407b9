using System.Text.Json;
using BranchLife.Application.Accounts;
using BranchLife.Application.Seeding;
using BranchLife.Persistence;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>The invented people of a demonstration, so that the sign-in page can list them; in Development only.</summary>
public sealed class DemoAccounts(StorageFolder storage, IHostEnvironment environment)
{
    private const string Name = "demo-accounts.json";

    private IReadOnlyList<Row>? _rows;

    /// <summary>Empty outside Development and where nothing was invented.</summary>
    public IReadOnlyList<Row> Rows => !environment.IsDevelopment() ? [] : _rows ??= Read();

    public async Task KeepAsync(SeedManifest manifest, AccountOwners owners, CancellationToken ct)
    {
        if (!environment.IsDevelopment()) return;

        var names = await owners.FindAsync([.. manifest.Principals.Select(one => one.UserName)], ct);
        _rows = [.. manifest.Principals.Where(one => one.State == "active").Select(one =>
            new Row(names[one.UserName], RoleOf(one.Roles), one.UserName, one.Password))];
        await storage.WriteAsync(Name, JsonSerializer.Serialize(_rows), ct);
    }

    private Row[] Read() =>
        File.Exists(storage.File(Name)) ? JsonSerializer.Deserialize<Row[]>(File.ReadAllText(storage.File(Name))) ?? [] : [];

    private static string RoleOf(IReadOnlyList<string> roles) => roles switch
    {
        [] => "",
        ["secretary", ..] => "党支部书记",
        ["recorder", ..] => "支委（记录人）",
        ["committee", ..] => "支委",
        ["member", ..] => "党员",
        ["office", ..] => "党委办公室（组织部）",
        ["supervisor", ..] => "督导组",
        ["systemAdmin", ..] => "系统管理员",
        ["securityAdmin", ..] => "安全管理员",
        ["auditAdmin", ..] => "审计管理员",
        [var other, ..] => other,
    };

    public sealed record Row(string Name, string Role, string UserName, string Password);
}
