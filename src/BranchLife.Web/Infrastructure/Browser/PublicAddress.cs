namespace BranchLife.Web.Infrastructure.Browser;

/// <summary>
/// Where <c>Site:PublicUrl</c> is set the site answers to that host (and to loopback) only, and plain http is led to https.
/// </summary>
public sealed class PublicAddress(RequestDelegate next, IConfiguration configuration)
{
    private readonly Uri? _public =
        configuration["Site:PublicUrl"] is { Length: > 0 } url ? new Uri(url, UriKind.Absolute) : null;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (_public is null || Connection.IsLoopback(request.Host)) return next(context);

        if (!string.Equals(request.Host.Host, _public.Host, StringComparison.OrdinalIgnoreCase))
            return ErrorPages.WriteAsync(context, StatusCodes.Status400BadRequest, "请使用公布的系统地址访问。");

        if (request.IsHttps || _public.Scheme != Uri.UriSchemeHttps) return next(context);

        context.Response.Redirect(new Uri(_public, request.PathBase + request.Path + request.QueryString).ToString(), true, true);
        return Task.CompletedTask;
    }
}
