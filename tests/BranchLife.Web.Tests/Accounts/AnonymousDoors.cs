using System.Net;
using BranchLife.Testing.Web;
using BranchLife.Web.Infrastructure.Routes;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.Accounts;

/// <summary>What answers without a sign-in. A line more in this list is a decision, not an accident.</summary>
public sealed class AnonymousDoors(BranchLifeApp app) : IClassFixture<BranchLifeApp>
{
    private static readonly string[] Expected =
    [
        "GET /Account/Login",
        "GET /Account/LoginCode",
        "GET /calendar/{token:length(26)}",
        "GET /healthz",
        "GET /opinions/{token:length(26)}",
        "GET /opinions/{token:length(26)}/received",
        "GET /readyz",
        "GET /sessions/offline-worker.js",
        "GET /text-size",
        "POST /Account/Login",
        "POST /Account/LoginCode",
        "POST /opinions/{token:length(26)}",
        "POST /text-size",
    ];

    [Fact]
    public async Task are_these_and_no_others()
    {
        var routes = await app.Services.GetRequiredService<RouteCatalogue>().ListAsync();

        var open = routes.Where(route => route.Anonymous && route.Policy != "StaticFile").Select(route => $"{route.Verb} {route.Url}");

        Assert.Equal(Expected, open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task everything_else_leads_to_the_sign_in()
    {
        var routes = await app.Services.GetRequiredService<RouteCatalogue>().ListAsync();
        using var browser = app.Browser();

        foreach (var route in routes.Where(route => route is { Anonymous: false, Verb: "GET" }))
        {
            var answer = await browser.GetAsync(route.Url.Replace("{id}", Guid.Empty.ToString(), StringComparison.Ordinal).Split('{')[0]);
            Assert.True(answer.Status is HttpStatusCode.Found or HttpStatusCode.NotFound, $"{route.Url} answered {answer.Status}.");
        }
    }
}
