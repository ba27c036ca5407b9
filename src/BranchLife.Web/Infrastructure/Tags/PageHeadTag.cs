using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BranchLife.Web.Infrastructure.Tags;

/// <summary>
/// <c>&lt;page-head title="…" meta="…"&gt;</c>: way back, title, one line of facts, acts. Its title is the document's too.
/// Inside: <c>&lt;crumb href&gt;</c> for the way back, everything else is an act.
/// </summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTag : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public required string Title { get; set; }

    public string? Meta { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var crumbs = new List<(string Name, string? Href)>();
        context.Items[typeof(CrumbTag)] = crumbs;
        var acts = await output.GetChildContentAsync();
        ViewContext.ViewData["Title"] = Title;

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "page-head");
        var html = output.Content;
        if (crumbs.Count > 0) Append(html, crumbs);
        html.AppendHtml("<div class=\"page-title\"><div><h1>").Append(Title).AppendHtml("</h1>");
        if (Meta is not null) html.AppendHtml("<p class=\"page-meta\">").Append(Meta).AppendHtml("</p>");
        html.AppendHtml("</div>");
        if (!acts.IsEmptyOrWhiteSpace) html.AppendHtml("<div class=\"acts\">").AppendHtml(acts).AppendHtml("</div>");
        html.AppendHtml("</div>");
    }

    private static void Append(TagHelperContent html, List<(string Name, string? Href)> crumbs)
    {
        html.AppendHtml("<nav aria-label=\"所在位置\"><ol class=\"crumbs\">");
        foreach (var (name, href) in crumbs)
        {
            html.AppendHtml("<li>");
            if (href is null) html.Append(name);
            else html.AppendHtml("<a href=\"").Append(href).AppendHtml("\">").Append(name).AppendHtml("</a>");
            html.AppendHtml("</li>");
        }

        html.AppendHtml("</ol></nav>");
    }
}

[HtmlTargetElement("crumb", ParentTag = "page-head")]
public sealed class CrumbTag : TagHelper
{
    public required string Name { get; set; }

    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((List<(string, string?)>)context.Items[typeof(CrumbTag)]).Add((Name, Href));
        output.SuppressOutput();
    }
}
