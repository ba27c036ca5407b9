using System.Net;
using BranchLife.Application.Accounts;
using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Accounts;

public sealed class SigningInWithACode(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Fact]
    public async Task follows_the_password_once_it_was_switched_on()
    {
        var secret = await EnrolAsync("coded");
        using var browser = app.Browser();

        var half = await PasswordAsync(browser, "coded", "/Account/Sessions");
        Assert.Equal("/Account/LoginCode?returnUrl=%2FAccount%2FSessions", half.Location);
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync("/Account")).Status);

        app.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("/Account/Sessions", (await CodeAsync(browser, half.Location!, CodeOf(secret))).Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Account")).Status);
    }

    [Fact]
    public async Task takes_no_code_twice()
    {
        var secret = await EnrolAsync("replay");
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        using var first = app.Browser();
        await CodeAsync(first, (await PasswordAsync(first, "replay")).Location!, CodeOf(secret));

        using var second = app.Browser();
        var answer = await CodeAsync(second, (await PasswordAsync(second, "replay")).Location!, CodeOf(secret));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task locks_after_five_guesses_like_a_password()
    {
        var secret = await EnrolAsync("guessed");
        using var browser = app.Browser();
        var page = (await PasswordAsync(browser, "guessed")).Location!;
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.BadRequest, (await CodeAsync(browser, page, "000000")).Status);

        app.Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.BadRequest, (await CodeAsync(browser, page, CodeOf(secret))).Status);

        app.Clock.Advance(SignInLocks.FirstLock);
        Assert.StartsWith("/Account/LoginCode", (await PasswordAsync(browser, "guessed")).Location, StringComparison.Ordinal);
        Assert.Equal("/", (await CodeAsync(browser, page, CodeOf(secret))).Location);
    }

    [Fact]
    public async Task is_forgotten_five_minutes_after_the_password()
    {
        var secret = await EnrolAsync("slowpoke");
        using var browser = app.Browser();
        var page = await browser.GetAsync((await PasswordAsync(browser, "slowpoke")).Location!);

        app.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));

        var answer = await browser.SubmitAsync(page, "/Account/LoginCode", "main form", ("Input.Code", CodeOf(secret)));
        Assert.Equal("/Account/Login", answer.Location);
    }

    [Fact]
    public async Task cannot_begin_without_a_password()
    {
        using var browser = app.Browser();

        Assert.Equal("/Account/Login", (await browser.GetAsync("/Account/LoginCode")).Location);
    }

    [Fact]
    public async Task ends_with_the_password_of_its_owner()
    {
        await EnrolAsync("done", out var browser);

        Assert.Equal(HttpStatusCode.Conflict, (await browser.SubmitAsync("/Account/TwoFactor", ("Input.Password", "a-wrong-guess"))).Status);
        Assert.Equal("/Account/TwoFactor", (await browser.SubmitAsync("/Account/TwoFactor", ("Input.Password", BranchLifeApp.Password))).Location);
        (await app.SignedInAsync("done")).Dispose();
        browser.Dispose();
    }

    [Fact]
    public async Task shows_the_secret_only_until_it_is_confirmed()
    {
        await EnrolAsync("shown", out var browser);

        Assert.Null((await browser.GetAsync("/Account/TwoFactor")).Page.QuerySelector("main code"));
        browser.Dispose();
    }

    private async Task<string> EnrolAsync(string userName)
    {
        var secret = await EnrolAsync(userName, out var browser);
        browser.Dispose();
        return secret;
    }

    private Task<string> EnrolAsync(string userName, out Browser browser)
    {
        browser = app.Browser();
        return EnrolAsync(userName, browser);
    }

    private async Task<string> EnrolAsync(string userName, Browser browser)
    {
        await app.HasAccountAsync(userName);
        await browser.SignInAsync(userName, BranchLifeApp.Password);
        await browser.SubmitAsync("/Account/TwoFactor");
        var secret = (await browser.GetAsync("/Account/TwoFactor")).Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.SubmitAsync("/Account/TwoFactor", ("Input.Code", "12345"))).Status);
        Assert.Equal("/Account/TwoFactor", (await browser.SubmitAsync("/Account/TwoFactor", ("Input.Code", CodeOf(secret)))).Location);
        return secret;
    }

    private string CodeOf(string secret) => Totp.Code(secret, Totp.StepAt(app.Clock.GetUtcNow()));

    private static Task<Answer> PasswordAsync(Browser browser, string userName, string returnUrl = "/") => browser.SubmitAsync(
        "/Account/Login?returnUrl=" + Uri.EscapeDataString(returnUrl), ("Input.UserName", userName), ("Input.Password", BranchLifeApp.Password));

    private static Task<Answer> CodeAsync(Browser browser, string page, string code) => browser.SubmitAsync(page, ("Input.Code", code));
}
