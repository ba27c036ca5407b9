using BranchLife.Application.Accounts;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Accounts;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Account;

public sealed class ChangePasswordModel(
    MyAccount accounts, ChangePassword changePassword, IValidator<ChangePasswordModel.Form> validator) : FormPage
{
    [BindProperty] public Form Input { get; set; } = new();

    public MyAccount.View Account { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await changePassword.ExecuteAsync(Input.Current, Input.New, User.SessionId!.Value, Input.Version, ct);

        Notice = "口令已修改，其他浏览器上的登录已全部退出。";
        return LocalRedirect("/");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Account = await accounts.FindAsync(ct);

    public sealed record Form
    {
        public string? Current { get; init; }

        public string? New { get; init; }

        public string? Again { get; init; }

        public int Version { get; init; } = -1;
    }
}
