using System.Globalization;
using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.DataProtection;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>Remembers for five minutes, in a sealed cookie, whose password was right while the code is still to be shown.</summary>
public sealed class HalfSignedIn(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Term = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _protector = protection.CreateProtector("half-signed-in");

    public void Put(HttpContext context, Guid user) => context.Response.Cookies.Append(
        CookieNames.SecondFactor,
        _protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{user:N} {(clock.GetUtcNow() + Term).ToUnixTimeSeconds()}")),
        new CookieOptions { IsEssential = true });

    public Guid? Read(HttpContext context)
    {
        if (context.Request.Cookies[CookieNames.SecondFactor] is not { } cookie) return null;

        try
        {
            var words = _protector.Unprotect(cookie).Split(' ');
            return long.Parse(words[1], CultureInfo.InvariantCulture) >= clock.GetUtcNow().ToUnixTimeSeconds() ? Guid.Parse(words[0]) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // not ours, or sealed with a key that is gone
        }
    }

    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(CookieNames.SecondFactor);
}
