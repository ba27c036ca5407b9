using BranchLife.Web.Infrastructure.Browser;

namespace BranchLife.Web.Infrastructure;

/// <summary>大字版: kept in a cookie of the browser, because it belongs to the eyes in front of it, not to the account.</summary>
public static class TextSize
{
    public const string Large = "large";

    public static bool IsLarge(HttpRequest request) => request.Cookies[CookieNames.TextSize] == Large;

    public static string? ClassOf(HttpRequest request) => IsLarge(request) ? Large : null;

    public static void Choose(HttpResponse response, bool large)
    {
        if (large) response.Cookies.Append(CookieNames.TextSize, Large, new CookieOptions { MaxAge = TimeSpan.FromDays(365) });
        else response.Cookies.Delete(CookieNames.TextSize);
    }
}
