using BranchLife.Application.Accounts;
using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Account;

/// <summary>The second page of a sign-in, for accounts with a second factor.</summary>
[AllowAnonymous]
public sealed class LoginCodeModel(SignInWithCode signIn, HalfSignedIn halves) : FormPage
{
    [FromQuery] public string? ReturnUrl { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public override Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        halves.Read(HttpContext) is null ? Task.FromResult<IActionResult>(LocalRedirect("/Account/Login")) : base.OnGetAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (halves.Read(HttpContext) is not { } user) return LocalRedirect("/Account/Login");

        if (await signIn.ExecuteAsync(user, Input.Code, BrowserName.PlaceOf(HttpContext), ct) is not { SessionId: { } session } opened)
        {
            ModelState.AddModelError("Input.Code", AccountRules.TheCodeIsRight.Sentence);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        HalfSignedIn.Forget(HttpContext);
        await SessionCookie.SignInAsync(HttpContext, session);
        return opened.MustChangePassword ? Redirect(ActorOfRequest.ChangePasswordPath) : LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    protected override Task ShowAsync(CancellationToken ct) => Task.CompletedTask;

    public sealed record Form
    {
        public string? Code { get; init; }
    }
}
