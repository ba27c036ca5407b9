using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Commands;

public sealed class SettingUp
{
    [Fact]
    public async Task makes_three_administrators_who_have_to_change_their_passwords()
    {
        await using var app = new BranchLifeApp();

        var trial = await CommandTrial.RunAsync(app, "setup", "--admin", "chief", "--json");

        Assert.Equal((0, ""), (trial.Code, trial.Error));
        var accounts = trial.Json.GetProperty("accounts").EnumerateArray()
            .Select(one => (Role: one.GetProperty("role").GetString(), UserName: one.GetProperty("userName").GetString()!, Password: one.GetProperty("password").GetString()!))
            .ToArray();
        Assert.Equal(
            [("systemAdmin", "chief"), ("securityAdmin", "chief-security"), ("auditAdmin", "chief-audit")],
            accounts.Select(one => (one.Role, one.UserName)));
        foreach (var (_, userName, password) in accounts)
        {
            using var browser = app.Browser();
            Assert.Equal("/Account/ChangePassword", (await browser.SignInAsync(userName, password)).Location);
        }
    }

    [Fact]
    public async Task happens_once()
    {
        await using var app = new BranchLifeApp();
        await CommandTrial.RunAsync(app, "setup", "--admin", "chief");

        var again = await CommandTrial.RunAsync(app, "setup", "--admin", "other");

        Assert.Equal((1, ""), (again.Code, again.Out));
        Assert.StartsWith("系统已有管理员", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task refuses_a_name_that_cannot_be_typed()
    {
        await using var app = new BranchLifeApp();

        Assert.Equal(1, (await CommandTrial.RunAsync(app, "setup", "--admin", "总 管")).Code);
        Assert.Equal(0, (await CommandTrial.RunAsync(app, "setup", "--admin", "chief")).Code);
    }
}
