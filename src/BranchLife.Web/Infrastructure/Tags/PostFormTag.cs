using System.Globalization;
using BranchLife.Domain;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BranchLife.Web.Infrastructure.Tags;

/// <summary>
/// Every <c>&lt;form method="post"&gt;</c> carries the antiforgery token and an operation id (a double submit has one
/// effect); with <c>version="…"</c> also the version that the person saw. A refused form keeps its operation id, and its
/// version too, unless the page now shows what somebody else saved.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTag(IAntiforgery antiforgery, IdSource ids) : TagHelper
{
    private const string OperationField = "Input.OperationId";
    private const string VersionField = "Input.Version";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public int? Version { get; set; }

    /// <summary>False for a form without a lasting effect (sign-out, text size).</summary>
    public bool Operation { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var html = output.PostContent;
        html.AppendHtml(antiforgery.GetHtml(ViewContext.HttpContext));
        if (Operation) AppendHidden(html, OperationField, Posted(OperationField) ?? ids.NextGuid().ToString());
        if (Version is not { } version) return;

        var isStale = ViewContext.ViewData.Model is FormPage { IsStale: true };
        var shown = version.ToString(CultureInfo.InvariantCulture);
        AppendHidden(html, VersionField, isStale ? shown : Posted(VersionField) ?? shown);
    }

    private string? Posted(string field) =>
        ViewContext.ModelState.TryGetValue(field, out var entry) && entry.AttemptedValue is { Length: > 0 } value ? value : null;

    private static void AppendHidden(TagHelperContent html, string name, string value) =>
        html.AppendHtml("<input type=\"hidden\" name=\"").AppendHtml(name).AppendHtml("\" value=\"").Append(value).AppendHtml("\">");
}
