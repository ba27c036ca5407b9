using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BranchLife.Web.Infrastructure.Tags;

/// <summary>The control inside a field.</summary>
internal sealed class FieldControl(
    IHtmlGenerator generator,
    ValidationHtmlAttributeProvider validation,
    ViewContext view,
    ModelExpression expression,
    string name,
    string id,
    FieldKind asked,
    IEnumerable<SelectListItem>? items,
    string? empty)
{
    private readonly Type _type = expression.Metadata.UnderlyingOrModelType;

    public Dictionary<string, object?> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public FieldKind Kind => asked is not FieldKind.Auto ? asked
        : items is not null ? FieldKind.Select
        : _type == typeof(bool) ? FieldKind.Check
        : _type == typeof(DateOnly) ? FieldKind.Date
        : _type == typeof(TimeOnly) ? FieldKind.Time
        : _type == typeof(int) || _type == typeof(long) || _type == typeof(decimal) ? FieldKind.Number
        : _type == typeof(IFormFile) ? FieldKind.File
        : Attributes.ContainsKey("rows") ? FieldKind.Area
        : FieldKind.Text;

    public bool IsGroup => Kind is FieldKind.Radio or FieldKind.Checks;

    public bool IsRequired => Attributes.ContainsKey("required");

    public IHtmlContent Build()
    {
        Attributes["class"] = Kind is FieldKind.Select ? "form-select" : Kind is FieldKind.Check ? "form-check-input" : "form-control";
        TakeLimits();
        return Kind switch
        {
            FieldKind.Area => Tidy(generator.GenerateTextArea(view, expression.ModelExplorer, expression.Name, Rows(), 0, Attributes)),
            FieldKind.Select => Select(),
            FieldKind.Radio => Choices("radio"),
            FieldKind.Checks => Choices("checkbox"),
            FieldKind.Check => Check(),
            FieldKind.Password => Tidy(generator.GeneratePassword(view, expression.ModelExplorer, expression.Name, null, Attributes)),
            FieldKind.Date => Box("date", "{0:yyyy-MM-dd}"),
            FieldKind.Time => Box("time", "{0:HH:mm}"),
            FieldKind.Number => Box("number", null),
            FieldKind.File => Box("file", null),
            FieldKind.Auto or FieldKind.Text => Box("text", null),
        };
    }

    /// <summary>A single box stands before its words; the unticked state is posted by the hidden twin.</summary>
    public IHtmlContent BesideLabel(IHtmlContent box, string label) => new HtmlContentBuilder()
        .AppendHtml("<div class=\"form-check\">").AppendHtml(box)
        .AppendHtml("<label class=\"form-check-label\" for=\"").Append(id).AppendHtml("\">").Append(label)
        .AppendHtml("</label><input type=\"hidden\" name=\"").Append(name).AppendHtml("\" value=\"false\"></div>");

    private TagBuilder Box(string type, string? format)
    {
        Attributes.TryAdd("type", type);
        var value = type == "file" ? null : expression.Model;
        return Tidy(generator.GenerateTextBox(view, expression.ModelExplorer, expression.Name, value, format, Attributes));
    }

    private TagBuilder Check()
    {
        Attributes.Remove("required");
        // The generator trusts what was posted to be a truth value.
        if (view.ModelState.TryGetValue(name, out var entry) && !bool.TryParse(entry.AttemptedValue?.Split(',')[0], out _)) entry.RawValue = null;
        return Tidy(generator.GenerateCheckBox(view, expression.ModelExplorer, expression.Name, expression.Model as bool?, Attributes));
    }

    private TagBuilder Select()
    {
        var several = _type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(_type);
        return Tidy(generator.GenerateSelect(
            view, expression.ModelExplorer, empty, expression.Name, items ?? [], Chosen(), several, Attributes));
    }

    private HtmlContentBuilder Choices(string type)
    {
        var chosen = Chosen();
        var list = new HtmlContentBuilder();
        var at = 0;
        foreach (var item in items ?? [])
        {
            var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            box.MergeAttributes(Attributes!);
            box.Attributes.Remove("required");
            box.MergeAttribute("class", "form-check-input", true);
            box.MergeAttribute("type", type);
            box.MergeAttribute("name", name);
            box.MergeAttribute("id", $"{id}-{at}");
            box.MergeAttribute("value", item.Value);
            if (type == "radio" && IsRequired) box.MergeAttribute("required", "required");
            if (chosen.Contains(item.Value) || (item.Selected && chosen.Count == 0)) box.MergeAttribute("checked", "checked");
            if (item.Disabled) box.MergeAttribute("disabled", "disabled");
            list.AppendHtml("<div class=\"form-check\">").AppendHtml(box)
                .AppendHtml($"<label class=\"form-check-label\" for=\"{id}-{at}\">").Append(item.Text).AppendHtml("</label></div>");
            at++;
        }

        return list;
    }

    /// <summary>What was posted, else what the model holds.</summary>
    private List<string> Chosen()
    {
        if (view.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null)
            return entry.RawValue is string[] several ? [.. several] : [entry.AttemptedValue ?? string.Empty];
        return expression.Model switch
        {
            null => [],
            string one => [one],
            IEnumerable many => [.. many.Cast<object?>().Select(each => each?.ToString() ?? string.Empty)],
            var one => [one.ToString() ?? string.Empty],
        };
    }

    private int Rows() => int.TryParse(Attributes.GetValueOrDefault("rows")?.ToString(), out var rows) ? rows : 5;

    /// <summary>One truth for limits: the validator's client rules become plain HTML attributes.</summary>
    private void TakeLimits()
    {
        var rules = new Dictionary<string, string>();
        validation.AddValidationAttributes(view, expression.ModelExplorer, rules);
        if (rules.ContainsKey("data-val-required")) Attributes.TryAdd("required", "required");
        foreach (var (rule, limit) in Limits)
        {
            if (rules.TryGetValue(rule, out var value)) Attributes.TryAdd(limit, value);
        }
    }

    private static TagBuilder Tidy(TagBuilder control)
    {
        foreach (var rule in control.Attributes.Keys.Where(key => key.StartsWith("data-val", StringComparison.Ordinal)).ToList())
            control.Attributes.Remove(rule);
        return control;
    }

    private static readonly (string Rule, string Limit)[] Limits =
    [
        ("data-val-maxlength-max", "maxlength"),
        ("data-val-length-max", "maxlength"),
        ("data-val-range-min", "min"),
        ("data-val-range-max", "max"),
    ];
}
