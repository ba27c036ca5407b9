using System.Globalization;
using BranchLife.Domain;
using BranchLife.Web.Infrastructure.Accounts;
using BranchLife.Web.Infrastructure.Browser;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BranchLife.Web.Infrastructure.Tags;

/// <summary>
/// Every <c>&lt;form method="post"&gt;</c> carries the antiforgery token and an operation id (a double submit has one
/// effect); with <c>version="…"</c> also the version that the person saw.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTag(IAntiforgery antiforgery, IdSource ids) : TagHelper
{
    internal const string TokenField = "__RequestVerificationToken";
    private const string VersionField = "Input.Version";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public int? Version { get; set; }

    /// <summary>False for a form without a lasting effect (sign-out, text size).</summary>
    public bool Operation { get; set; } = true;

    public string? Action { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Action is not null) output.Attributes.SetAttribute("action", Action);
        var html = output.PostContent;
        AppendHidden(html, TokenField, Token(ViewContext.HttpContext));
        if (Operation) AppendHidden(html, "Input.OperationId", ids.NextGuid().ToString());
        if (Version is { } version)
            AppendHidden(html, VersionField, PostedVersion() ?? version.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// A refused form shows what was typed over the version it was typed over; only when the page says that somebody else
    /// saved does it carry the new one.
    /// </summary>
    private string? PostedVersion()
    {
        var request = ViewContext.HttpContext.Request;
        var isThisForm = Action is null || request.Path.Equals(Action, StringComparison.OrdinalIgnoreCase);
        return isThisForm && request.HasFormContentType && ViewContext.ViewData.Model is not FormPage { IsStale: true }
            && request.Form[VersionField].ToString() is { Length: > 0 } posted ? posted : null;
    }

    // A token belongs to a person and a cookie, not to a page.
    private string Token(HttpContext http) => http.Request.Cookies[CookieNames.Antiforgery] is { } cookie
        ? http.Recall((typeof(IAntiforgery), cookie), () => antiforgery.GetAndStoreTokens(http).RequestToken!)
        : antiforgery.GetAndStoreTokens(http).RequestToken!;

    private static void AppendHidden(TagHelperContent html, string name, string value) =>
        html.AppendHtml("<input type=\"hidden\" name=\"").AppendHtml(name).AppendHtml("\" value=\"").Append(value).AppendHtml("\">");
}
