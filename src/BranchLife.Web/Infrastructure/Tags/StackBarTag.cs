using System.Globalization;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BranchLife.Web.Infrastructure.Tags;

/// <summary><c>&lt;stack-bar shares="…"/&gt;</c>: a stacked bar in SVG that reads itself out; SVG needs no inline style.</summary>
[HtmlTargetElement("stack-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StackBarTag : TagHelper
{
    public required IReadOnlyList<Share> Shares { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var total = Math.Max(1, Shares.Sum(share => share.Count));
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "stack");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("preserveAspectRatio", "none");
        output.Attributes.SetAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {total} 1"));
        output.Attributes.SetAttribute("aria-label", Words());

        var from = 0;
        foreach (var share in Shares.Where(share => share.Count > 0))
        {
            output.Content.AppendHtml(string.Create(
                CultureInfo.InvariantCulture,
                $"<rect class=\"t{share.Colour}\" x=\"{from}\" width=\"{share.Count}\" height=\"1\"/>"));
            from += share.Count;
        }
    }

    private string Words() => string.Join('，', Shares.Where(share => share.Count > 0 && share.Colour != 0)
        .Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Name} {share.Count}")));
}

/// <summary><c>&lt;stack-legend shares="…"/&gt;</c>: names the colours once for all bars below it.</summary>
[HtmlTargetElement("stack-legend", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StackLegendTag : TagHelper
{
    public required IReadOnlyList<Share> Shares { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "legend");
        foreach (var share in Shares)
        {
            var colour = share.Colour.ToString(CultureInfo.InvariantCulture);
            output.Content
                .AppendHtml($"<li><svg viewBox=\"0 0 1 1\" aria-hidden=\"true\"><rect class=\"t{colour}\" width=\"1\" height=\"1\"/></svg>")
                .Append(share.Name).AppendHtml("</li>");
        }
    }
}
