using BranchLife.Web.Infrastructure.Browser;

namespace BranchLife.Web.Infrastructure;

/// <summary>What a page says that wants hints beside a form (see _WordingHints.cshtml).</summary>
/// <param name="Form">The id of the form whose texts are looked at.</param>
/// <param name="Address">Of the handler that answers them.</param>
public sealed record WordingHints(string Form, string Address)
{
    private const string Off = "off";

    /// <summary>Kept in a cookie of the browser: nobody else learns who wants no hints.</summary>
    public static bool AreOn(HttpRequest request) => request.Cookies[CookieNames.Hints] != Off;

    public static void Choose(HttpResponse response, bool on)
    {
        if (on) response.Cookies.Delete(CookieNames.Hints);
        else response.Cookies.Append(CookieNames.Hints, Off, new CookieOptions { MaxAge = TimeSpan.FromDays(365) });
    }
}
