using System.Globalization;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Administration.Accounts;

public sealed class CardModel(
    AccountCard accounts, SuspendAccount suspend, ResumeAccount resume, EndAccount end, ResetPassword reset) : FormPage
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public AccountCard.View Account { get; private set; } = null!;

    public async Task<IActionResult> OnPostSuspendAsync(CancellationToken ct)
    {
        await suspend.ExecuteAsync(Id, Input.Version, ct);
        return Back("账号已停用，正在使用的登录已全部退出。");
    }

    public async Task<IActionResult> OnPostResumeAsync(CancellationToken ct)
    {
        await resume.ExecuteAsync(Id, Input.Version, ct);
        return Back("账号已恢复使用。");
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken ct)
    {
        await end.ExecuteAsync(Id, Input.Version, ct);
        return Back("账号已注销。");
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken ct) =>
        LocalRedirect($"/administration/accounts/password-sheets/{await reset.ExecuteAsync(Id, Input.Version, ct)}");

    public string Time(DateTimeOffset at) => at.ChinaClock.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    protected override async Task ShowAsync(CancellationToken ct) => Account = await accounts.FindAsync(Id, ct);

    private LocalRedirectResult Back(string notice)
    {
        Notice = notice;
        return LocalRedirect($"/administration/accounts/{Id}");
    }

    public sealed record Form
    {
        public int Version { get; init; } = -1;
    }
}
