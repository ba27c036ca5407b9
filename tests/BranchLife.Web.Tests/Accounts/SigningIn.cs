using System.Net;
using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Accounts;

public sealed class SigningIn(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Fact]
    public async Task leads_to_where_the_person_wanted_to_go()
    {
        await app.HasAccountAsync("wanted");
        using var browser = app.Browser();

        var asked = await browser.GetAsync("/Account/Sessions");
        Assert.Equal("/Account/Login?returnUrl=%2FAccount%2FSessions", asked.Location);

        var answer = await browser.SubmitAsync(asked.Location!, ("Input.UserName", " WANTED "), ("Input.Password", BranchLifeApp.Password));
        Assert.Equal("/Account/Sessions", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(answer.Location!)).Status);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task never_leads_to_another_site(string returnUrl)
    {
        await app.HasAccountAsync("astray" + Math.Abs(returnUrl.GetHashCode(StringComparison.Ordinal)));
        using var browser = app.Browser();

        var answer = await browser.SubmitAsync(
            "/Account/Login?returnUrl=" + Uri.EscapeDataString(returnUrl),
            ("Input.UserName", "astray" + Math.Abs(returnUrl.GetHashCode(StringComparison.Ordinal))), ("Input.Password", BranchLifeApp.Password));

        Assert.Equal("/", answer.Location);
    }

    [Fact]
    public async Task needs_the_token_of_the_form()
    {
        using var browser = app.Browser();

        var answer = await browser.PostAsync("/Account/Login", [("Input.UserName", "nobody"), ("Input.Password", "whatever")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(answer.SetCookies);
    }

    [Fact]
    public async Task lists_no_demo_accounts_outside_development()
    {
        using var browser = app.Browser();

        Assert.Null((await browser.GetAsync("/Account/Login")).Page.QuerySelector("#demo-accounts"));
    }

    [Fact]
    public async Task notes_the_browser_and_the_time_for_its_owner()
    {
        await app.HasAccountAsync("noted");
        using var browser = await app.SignedInAsync("noted");

        var page = await browser.GetAsync("/Account/Sessions");

        var row = Assert.Single(page.Page.QuerySelectorAll("main tbody tr"));
        Assert.Contains("本次登录", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("11月20日 09:00", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_any_number_of_right_passwords_without_pause()
    {
        await app.HasAccountAsync("eager");

        for (var i = 0; i < 8; i++)
        {
            using var browser = app.Browser();
            var answer = await browser.SubmitAsync("/Account/Login", ("Input.UserName", "eager"), ("Input.Password", BranchLifeApp.Password));
            Assert.Equal(HttpStatusCode.Found, answer.Status);
        }
    }
}
