namespace BranchLife.Web.Infrastructure;

/// <summary>
/// What site.js and the server agree on: a background save asks with one header and is acknowledged by 204 with the version
/// that the next save is to carry. An acknowledgement lost on the way is given again with the same version.
/// </summary>
internal static class Autosave
{
    private const string Asked = "X-Autosave";
    private const string Version = "Record-Version";

    public static bool IsAsked(HttpRequest request) => request.Headers.ContainsKey(Asked);

    public static void Acknowledge(HttpResponse response, string? version) => response.Headers[Version] = version;

    public static string? AcknowledgedVersion(HttpResponse response) =>
        response.Headers.TryGetValue(Version, out var version) ? version.ToString() : null;
}
