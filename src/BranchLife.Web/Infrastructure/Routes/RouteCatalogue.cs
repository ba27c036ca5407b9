using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.StaticAssets;

namespace BranchLife.Web.Infrastructure.Routes;

/// <summary>
/// Asks the mapped endpoints themselves; a page is loaded to list its handlers. Nothing is written down twice, so nothing
/// can be forgotten.
/// </summary>
public sealed class RouteCatalogue(IEnumerable<EndpointDataSource> served, PageLoader pages)
{
    private IEnumerable<EndpointDataSource> _sources = served;

    /// <summary>For a program that was composed but does not serve: its endpoints are mapped, nobody has taken them over yet.</summary>
    public void Take(IEndpointRouteBuilder mapped) => _sources = mapped.DataSources;

    public async Task<IReadOnlyList<Route>> ListAsync()
    {
        var routes = new List<Route>();
        foreach (var endpoint in _sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                routes.AddRange(Handlers(endpoint, await pages.LoadAsync(page, endpoint.Metadata)));
            else
                routes.AddRange(Verbs(endpoint).Select(verb => Describe(endpoint, endpoint.Metadata, verb, null, null)));
        }

        return [.. routes.Distinct().OrderBy(route => route.Url, StringComparer.Ordinal).ThenBy(route => route.Verb, StringComparer.Ordinal)
            .ThenBy(route => route.Handler, StringComparer.Ordinal)];
    }

    private static IEnumerable<Route> Handlers(RouteEndpoint endpoint, CompiledPageActionDescriptor page)
    {
        var handlers = page.HandlerMethods.Select(handler => (Verb: handler.HttpMethod.ToUpperInvariant(), Name: handler.Name ?? ""));
        // A page without a handler for GET is rendered as it stands.
        if (page.HandlerMethods.All(handler => !HttpMethods.IsGet(handler.HttpMethod))) handlers = handlers.Append(("GET", ""));
        return handlers.Select(handler => Describe(
            endpoint, page.Endpoint?.Metadata ?? endpoint.Metadata, handler.Verb, page.ViewEnginePath, handler.Name));
    }

    private static IEnumerable<string> Verbs(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { HttpMethods.Count: > 0 } methods ? methods.HttpMethods : ["GET"];

    private static Route Describe(RouteEndpoint endpoint, EndpointMetadataCollection metadata, string verb, string? page, string? handler)
    {
        var anonymous = metadata.GetMetadata<IAllowAnonymous>() is not null;
        var named = metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).Where(policy => policy is not null).Distinct().ToArray();
        var policy = metadata.GetMetadata<StaticAssetDescriptor>() is not null ? "StaticFile"
            : anonymous ? null
            : named.Length == 0 ? "SignedIn"
            : string.Join('+', named);
        return new Route(verb, "/" + endpoint.RoutePattern.RawText?.TrimStart('/'), page, handler, policy, anonymous);
    }

    /// <param name="Url">As a template, /meetings/{id}.</param>
    /// <param name="Page">Path of the page, or null for an endpoint that is none.</param>
    /// <param name="Handler">Empty for the page's usual one.</param>
    /// <param name="Policy">SignedIn is the fallback for everything that names none; StaticFile needs none; null is open.</param>
    public sealed record Route(string Verb, string Url, string? Page, string? Handler, string? Policy, bool Anonymous);
}
