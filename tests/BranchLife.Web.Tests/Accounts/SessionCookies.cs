using BranchLife.Testing.Web;

namespace BranchLife.Web.Tests.Accounts;

public sealed class SessionCookies(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    [Fact]
    public async Task are_bound_to_the_host_on_https()
    {
        var cookie = await CookieAsync("https://localhost", "secure");

        Assert.StartsWith("__Host-branchlife.session=", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        IsHardened(cookie);
    }

    [Theory]
    [InlineData("http://127.0.0.1", "loop4")]
    [InlineData("http://localhost", "loopname")]
    public async Task are_plain_on_loopback_without_https(string address, string userName)
    {
        var cookie = await CookieAsync(address, userName);

        Assert.StartsWith("branchlife.session=", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        IsHardened(cookie);
    }

    [Fact]
    public async Task are_not_given_over_plain_http_from_elsewhere()
    {
        await app.HasAccountAsync("plainhttp");
        using var browser = app.Browser("http://branchlife.example");

        var page = await browser.GetAsync("/Account/Login");
        var answer = await browser.SubmitAsync(
            page, "/Account/Login", "main form", ("Input.UserName", "plainhttp"), ("Input.Password", BranchLifeApp.Password));

        Assert.Empty(page.SetCookies);
        Assert.Empty(answer.SetCookies);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.Status);
    }

    private static void IsHardened(string cookie)
    {
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("max-age=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string> CookieAsync(string address, string userName)
    {
        await app.HasAccountAsync(userName);
        using var browser = app.Browser(address);
        var answer = await browser.SignInAsync(userName, BranchLifeApp.Password);
        return Assert.Single(answer.SetCookies, cookie => cookie.Contains("session", StringComparison.Ordinal));
    }
}
