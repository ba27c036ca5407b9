using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Account;

public sealed class TwoFactorModel(
    MySecondFactor factors, BeginSecondFactor begin, ConfirmSecondFactor confirm, RemoveSecondFactor remove) : FormPage
{
    [BindProperty] public Form Input { get; set; } = new();

    public MySecondFactor.View Factor { get; private set; } = null!;

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken ct)
    {
        await begin.ExecuteAsync(Input.Version, ct);
        return LocalRedirect("/Account/TwoFactor");
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct)
    {
        await confirm.ExecuteAsync(Input.Code, Input.Version, ct);
        Notice = "动态口令已开启，下次登录时输入。";
        return LocalRedirect("/Account/TwoFactor");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await remove.ExecuteAsync(Input.Password, Input.Version, ct);
        Notice = "动态口令已关闭。";
        return LocalRedirect("/Account/TwoFactor");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Factor = await factors.FindAsync(ct);

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? Password { get; init; }

        public int Version { get; init; } = -1;
    }
}
