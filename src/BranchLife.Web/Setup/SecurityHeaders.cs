using System.Net;
using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace BranchLife.Web.Setup;

internal static class SecurityHeaders
{
    /// <summary>Everything that is decided about a request and its answer before anybody looks at who asks.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this WebApplication app) => app
        .UseForwardedHeaders(Forwarded(app.Configuration))
        .UseMiddleware<ResponseHeaders>()
        .UseMiddleware<PublicAddress>()
        .UseMiddleware<SameSiteRequests>()
        .UseMiddleware<HostCookies>();

    private static ForwardedHeadersOptions Forwarded(IConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var known in Known(configuration))
        {
            if (IPNetwork.TryParse(known, out var network)) options.KnownIPNetworks.Add(network);
            else options.KnownProxies.Add(IPAddress.Parse(known));
        }

        if (options.KnownProxies.Count + options.KnownIPNetworks.Count == 0) options.ForwardedHeaders = ForwardedHeaders.None;
        return options;
    }

    private static IEnumerable<string> Known(IConfiguration configuration)
    {
        var section = configuration.GetSection("Proxy:Known");
        var listed = section.GetChildren().Select(child => child.Value ?? string.Empty).Append(section.Value ?? string.Empty);
        return listed.SelectMany(line => line.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries));
    }
}
