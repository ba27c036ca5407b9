namespace BranchLife.Web.Infrastructure.Browser;

/// <summary>
/// A second lock beside the antiforgery token: another site's page cannot make a browser send an unsafe request here. Old
/// browsers without <c>Sec-Fetch-Site</c> are asked for their <c>Origin</c>; what sends neither is not a browser's page.
/// </summary>
public sealed class SameSiteRequests(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        return IsSafe(request.Method) || IsOwn(request)
            ? next(context)
            : ErrorPages.WriteAsync(context, StatusCodes.Status400BadRequest);
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
