namespace BranchLife.Web.Infrastructure.Browser;

/// <summary>
/// Every cookie of this site begins with the same word. The names are written plain; <see cref="HostCookies"/> adds the
/// <c>__Host-</c> prefix and <c>Secure</c> wherever the connection allows it.
/// </summary>
public static class CookieNames
{
    public const string Session = "branchlife.session";
    public const string SecondFactor = "branchlife.code";
    public const string Antiforgery = "branchlife.form";
    public const string Notice = "branchlife.notice";
    public const string TextSize = "branchlife.text";
    public const string Hints = "branchlife.hints";
}
