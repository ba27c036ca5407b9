using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BranchLife.Web.Infrastructure.Tags;

/// <summary>
/// <c>&lt;field for="Input.Theme" label="主题" hint="…" /&gt;</c>: label, hint, control and error of one value. The control
/// follows from the type (or <c>as</c>), its limits from the form's validator; attributes unknown here go to the control.
/// Content, if any, stands in place of the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label")]
public sealed class FieldTag(IHtmlGenerator generator, ValidationHtmlAttributeProvider validation) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public FieldKind As { get; set; } = FieldKind.Auto;

    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The first line of a select that may stay unchosen: 全部, 请选择.</summary>
    public string? Empty { get; set; }

    /// <summary>What is stored now; shown when somebody else saved in between.</summary>
    public string? Current { get; set; }

    /// <summary>The name under which a box asks for the stored text instead of the typed one, so that each place can be decided by itself.</summary>
    public string? Choose { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var control = new FieldControl(generator, validation, ViewContext, For, name, id, As, Items, Empty);
        var error = ErrorOf(name);
        var taken = context.AllAttributes.Where(own => output.Attributes.ContainsName(own.Name) && own.Name != "class").ToList();
        foreach (var own in taken)
        {
            output.Attributes.RemoveAll(own.Name);
            control.Attributes[own.Name] = own.Value is HtmlString raw ? raw.Value : own.Value?.ToString();
        }

        if (error is not null) control.Attributes["aria-invalid"] = "true";
        var described = string.Join(' ', new[] { Hint is null ? null : id + "-hint", error is null ? null : id + "-error" }.OfType<string>());
        if (described.Length > 0) control.Attributes["aria-describedby"] = described;
        Problem.LabelsOf(ViewContext.HttpContext)[name] = (Label, control.IsGroup ? id + "-0" : id);

        var content = await output.GetChildContentAsync();
        var built = content.IsEmptyOrWhiteSpace ? control.Build() : content;
        output.TagName = control.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field {context.AllAttributes["class"]?.Value} {(error is null ? null : "bad")}".Trim());
        if (control.Kind is not FieldKind.Check) AppendLabel(output.Content, control, id, Label);
        AppendLine(output.Content, "p", "hint", id + "-hint", control.Kind is FieldKind.Check ? null : Hint);
        output.Content.AppendHtml(control.Kind is FieldKind.Check ? control.BesideLabel(built, Label) : built);
        AppendLine(output.Content, "p", "hint", id + "-hint", control.Kind is FieldKind.Check ? Hint : null);
        AppendLine(output.Content, "p", "error", id + "-error", error);
        if (ViewContext.ViewData.Model is not FormPage { IsStale: true }) return;

        if (Choose is not null) AppendChoice(output.Content, name, id);
        else if (Current is not null) AppendLine(output.Content, "div", "said current", id + "-current", "现在保存的是：" + Current);
    }

    private void AppendChoice(TagHelperContent html, string name, string id)
    {
        if (For.Model is not Enum && (For.Model?.ToString() ?? "").ReplaceLineEndings("\n").Trim() == (Current ?? "").ReplaceLineEndings("\n")) return;

        AppendLine(html, "div", "said current", id + "-current", Current is null ? "现在保存的是空白" : "现在保存的是：" + Current);
        html.AppendHtml("<div class=\"form-check\"><input type=\"checkbox\" class=\"form-check-input\" id=\"" + id + "-choose\" name=\"").Append(Choose!)
            .AppendHtml("\" value=\"").Append(name).AppendHtml("\"><label class=\"form-check-label\" for=\"" + id + "-choose\">这一处采用已保存的</label></div>");
    }

    private static void AppendLabel(TagHelperContent html, FieldControl control, string id, string label)
    {
        // Built after the control, which knows from the validator whether the value is required.
        if (control.IsGroup) html.AppendHtml("<legend>");
        else html.AppendHtml("<label for=\"").Append(id).AppendHtml("\">");
        html.Append(label);
        if (control.IsRequired) html.AppendHtml("<span class=\"star\" aria-hidden=\"true\">*</span>");
        if (control.IsRequired && control.IsGroup) html.AppendHtml("<span class=\"visually-hidden\">（必填）</span>");
        html.AppendHtml(control.IsGroup ? "</legend>" : "</label>");
    }

    private static void AppendLine(TagHelperContent html, string tag, string css, string id, string? words)
    {
        if (string.IsNullOrEmpty(words)) return;
        html.AppendHtml("<" + tag + " class=\"" + css + "\" id=\"").Append(id).AppendHtml("\">").Append(words).AppendHtml("</" + tag + ">");
    }

    private string? ErrorOf(string name) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
