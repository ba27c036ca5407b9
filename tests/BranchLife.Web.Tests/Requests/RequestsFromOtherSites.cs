using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.Http;

namespace BranchLife.Web.Tests.Requests;

public sealed class RequestsFromOtherSites
{
    [Theory]
    [InlineData("POST", "cross-site", null)]
    [InlineData("POST", "same-site", null)]
    [InlineData("DELETE", "cross-site", null)]
    [InlineData("POST", null, "https://evil.example")]
    [InlineData("POST", null, "null")]
    public async Task cannot_change_anything(string verb, string? site, string? origin) =>
        Assert.Equal(StatusCodes.Status400BadRequest, await AnswerAsync(verb, site, origin));

    [Theory]
    [InlineData("GET", "cross-site", null)]
    [InlineData("POST", "same-origin", null)]
    [InlineData("POST", "none", null)]
    [InlineData("POST", null, "https://branch.example")]
    [InlineData("POST", null, null)]
    public async Task are_told_from_our_own(string verb, string? site, string? origin) =>
        Assert.Equal(StatusCodes.Status204NoContent, await AnswerAsync(verb, site, origin));

    private static async Task<int> AnswerAsync(string verb, string? site, string? origin)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = verb;
        context.Request.Scheme = "https";
        context.Request.Host = new HostString("branch.example");
        if (site is not null) context.Request.Headers["Sec-Fetch-Site"] = site;
        if (origin is not null) context.Request.Headers.Origin = origin;
        await new SameSiteRequests(inner =>
        {
            inner.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }).InvokeAsync(context);
        return context.Response.StatusCode;
    }
}
