using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.Http;

namespace BranchLife.Web.Tests.Requests;

public sealed class Cookies
{
    [Fact]
    public async Task on_https_are_secure_and_bound_to_the_host()
    {
        var sent = await SentOver("https", "branch.example");

        Assert.StartsWith("__Host-branchlife.text=large", sent, StringComparison.Ordinal);
        Assert.Contains("secure", sent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", sent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", sent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", sent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public async Task on_plain_loopback_are_neither(string host)
    {
        var sent = await SentOver("http", host);

        Assert.StartsWith("branchlife.text=large", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", sent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task on_other_plain_http_are_not_sent() => Assert.Empty(await SentOver("http", "branch.example"));

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("X-Original-For")]
    [InlineData("Forwarded")]
    public async Task behind_a_proxy_the_loopback_exception_does_not_hold(string header) =>
        Assert.Empty(await SentOver("http", "localhost", header));

    [Theory]
    [InlineData("https", "branch.example", "__Host-branchlife.text=large", "large")]
    [InlineData("https", "branch.example", "branchlife.text=large", null)]
    [InlineData("http", "localhost", "branchlife.text=large", "large")]
    [InlineData("http", "localhost", "__Host-branchlife.text=large", null)]
    [InlineData("http", "branch.example", "branchlife.text=large", null)]
    public async Task are_read_as_they_would_be_sent(string scheme, string host, string received, string? value)
    {
        var context = Request(scheme, host);
        context.Request.Headers.Cookie = received;
        string? seen = null;

        await new HostCookies(inner =>
        {
            seen = inner.Request.Cookies[CookieNames.TextSize];
            return Task.CompletedTask;
        }).InvokeAsync(context);

        Assert.Equal(value, seen);
    }

    private static async Task<string> SentOver(string scheme, string host, string? header = null)
    {
        var context = Request(scheme, host);
        if (header is not null) context.Request.Headers[header] = "203.0.113.9";
        await new HostCookies(inner =>
        {
            inner.Response.Cookies.Append(CookieNames.TextSize, "large", new CookieOptions { Domain = "example", HttpOnly = false });
            return Task.CompletedTask;
        }).InvokeAsync(context);
        return context.Response.Headers.SetCookie.ToString();
    }

    private static DefaultHttpContext Request(string scheme, string host)
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = scheme;
        context.Request.Host = new HostString(host);
        return context;
    }
}
