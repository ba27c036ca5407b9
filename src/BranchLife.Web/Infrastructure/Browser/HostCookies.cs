using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.Features;

namespace BranchLife.Web.Infrastructure.Browser;

/// <summary>
/// One rule for all cookies, whoever sets them: on https they are <c>Secure</c>, carry the <c>__Host-</c> prefix, and only
/// prefixed ones are read; on plain loopback http they are neither; on any other http none is read or set.
/// </summary>
public sealed class HostCookies(RequestDelegate next)
{
    private const string Prefix = "__Host-";

    public Task InvokeAsync(HttpContext context)
    {
        var prefix = context.Request.IsHttps ? Prefix : context.Request.IsPlainLoopback() ? string.Empty : null;
        context.Features.Set<IRequestCookiesFeature>(new Readable(new Received(context.Request.Cookies, prefix)));
        context.Features.Set<IResponseCookiesFeature>(new Writable(new Sent(context.Response.Cookies, prefix)));
        return next(context);
    }

    private sealed record Readable(IRequestCookieCollection Own) : IRequestCookiesFeature
    {
        public IRequestCookieCollection Cookies { get; set; } = Own;
    }

    private sealed record Writable(IResponseCookies Cookies) : IResponseCookiesFeature;

    private sealed class Received(IRequestCookieCollection all, string? prefix) : IRequestCookieCollection
    {
        public int Count => Keys.Count;

        public ICollection<string> Keys =>
            prefix is null ? [] : [.. all.Keys.Where(IsOurs).Select(key => key[prefix.Length..])];

        public string? this[string key] => TryGetValue(key, out var value) ? value : null;

        public bool ContainsKey(string key) => TryGetValue(key, out _);

        public bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return prefix is not null && all.TryGetValue(prefix + key, out value!);
        }

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
            Keys.Select(key => KeyValuePair.Create(key, this[key]!)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private bool IsOurs(string key) =>
            key.StartsWith(prefix!, StringComparison.Ordinal)
            && (prefix!.Length > 0 || !key.StartsWith("__", StringComparison.Ordinal));
    }

    private sealed class Sent(IResponseCookies usual, string? prefix) : IResponseCookies
    {
        public void Append(string key, string value) => Append(key, value, new CookieOptions());

        public void Append(string key, string value, CookieOptions options)
        {
            if (prefix is not null) usual.Append(prefix + key, value, Settle(options));
        }

        public void Delete(string key) => Delete(key, new CookieOptions());

        public void Delete(string key, CookieOptions options)
        {
            if (prefix is not null) usual.Delete(prefix + key, Settle(options));
        }

        private CookieOptions Settle(CookieOptions options)
        {
            var secure = prefix!.Length > 0;
            return new(options) { Path = "/", Domain = null, Secure = secure, HttpOnly = true, SameSite = SameSiteMode.Lax };
        }
    }
}
