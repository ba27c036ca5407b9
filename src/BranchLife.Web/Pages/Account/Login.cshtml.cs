using BranchLife.Application.Accounts;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Accounts;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Account;

[AllowAnonymous]
public sealed class LoginModel(
    SignIn signIn, SignOut signOut, HalfSignedIn halves, DemoAccounts demo, IValidator<LoginModel.Form> validator) : FormPage
{
    private const string Refused = "用户名或口令不正确，或者账号暂时不能登录。请核对后再试，连续输错会锁定账号。";

    [FromQuery] public string? ReturnUrl { get; set; }

    public DemoAccounts Demo { get; } = demo;

    [BindProperty] public Form Input { get; set; } = new();

    public override Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        User.Identity?.IsAuthenticated is true ? Task.FromResult<IActionResult>(Onward()) : base.OnGetAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        if (await signIn.ExecuteAsync(Input.UserName, Input.Password, BrowserName.PlaceOf(HttpContext), ct) is not { } opened)
        {
            ModelState.AddModelError(string.Empty, Refused);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (opened.SessionId is not { } session)
        {
            halves.Put(HttpContext, opened.UserId);
            return Redirect("/Account/LoginCode" + QueryString.Create("returnUrl", Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/"));
        }

        if (User.SessionId is { } before) await signOut.ExecuteAsync(before, ct);
        await SessionCookie.SignInAsync(HttpContext, session);
        return opened.MustChangePassword ? Redirect(ActorOfRequest.ChangePasswordPath) : Onward();
    }

    protected override Task ShowAsync(CancellationToken ct) => Task.CompletedTask;

    private LocalRedirectResult Onward() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");

    public sealed record Form
    {
        public string? UserName { get; init; }

        public string? Password { get; init; }
    }
}
