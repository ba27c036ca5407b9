using BranchLife.Application.Accounts;
using BranchLife.Domain.Administration;

namespace BranchLife.Web.Commands;

/// <summary>The three administrators of a new installation.</summary>
[Command("setup", "setup --admin 用户名 [--json]")]
internal sealed class SetupCommand(SetUpAdministrators setUp, Terminal terminal) : ICommand
{
    public async Task RunAsync(Arguments args, CancellationToken ct)
    {
        var (userName, json) = (args.Required("--admin"), args.Flag("--json"));
        args.End();

        var issued = await setUp.ExecuteAsync(userName, ct);
        if (json)
        {
            await terminal.WriteAsync(new { accounts = issued.Select(one => new { role = RoleOf(one.Kind), one.UserName, one.Password }) });
            return;
        }

        await terminal.SayAsync("已开通三名管理员。一次性口令只显示这一次，请分别交给三名同志，首次登录须修改：");
        foreach (var one in issued) await terminal.SayAsync($"{one.Kind.Word}\t{one.UserName}\t{one.Password}");
    }

    private static string RoleOf(GrantKind kind) => kind switch
    {
        GrantKind.Office => "office",
        GrantKind.SystemAdministrator => "systemAdmin",
        GrantKind.SecurityAdministrator => "securityAdmin",
        GrantKind.AuditAdministrator => "auditAdmin",
    };
}
