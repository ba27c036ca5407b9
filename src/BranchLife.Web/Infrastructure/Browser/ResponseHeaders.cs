using Microsoft.Extensions.Primitives;

namespace BranchLife.Web.Infrastructure.Browser;

/// <summary>
/// The headers of every answer: pages, errors, static files, downloads. They are added when the answer starts, so nothing
/// can clear them; what an endpoint set itself (a stricter policy, a cache life) stays.
/// </summary>
public sealed class ResponseHeaders(RequestDelegate next)
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    private const string PermissionsPolicy =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(self), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()";

    private static readonly (string Name, StringValues Value)[] Always =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"), // with no-referrer, browsers would send "Origin: null" with our own forms
        ("Permissions-Policy", PermissionsPolicy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ];

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => Add((HttpContext)state), context);
        return next(context);
    }

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in Always) headers.TryAdd(name, value);
        if (context.Request.IsHttps) headers.TryAdd("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        return Task.CompletedTask;
    }
}
