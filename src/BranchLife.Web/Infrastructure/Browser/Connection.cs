using System.Net;

namespace BranchLife.Web.Infrastructure.Browser;

/// <summary>How a request came in, as far as cookies care.</summary>
internal static class Connection
{
    private static readonly string[] ForwardedHeaders =
        ["Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Original-For", "X-Original-Proto", "X-Original-Host"];

    /// <summary>Plain http straight to a loopback name: the one case in which cookies go without <c>Secure</c>.</summary>
    public static bool IsPlainLoopback(this HttpRequest request) =>
        !request.IsHttps && IsLoopback(request.Host) && !ForwardedHeaders.Any(request.Headers.ContainsKey);

    public static bool IsLoopback(HostString host) =>
        string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
