using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BranchLife.Web.Tests.MassAssignment;

/// <summary>A form as somebody might fill it in: what the page offers stays, what is empty gets something.</summary>
/// <param name="Offered">Names of every field of the page, boxes left empty and sibling forms included: what the page asks for somewhere.</param>
internal sealed partial record FilledForm(string Address, IReadOnlyList<(string Name, string Value)> Fields, IReadOnlyList<string> Offered)
{
    /// <summary>Forms that differ by their ids alone are one.</summary>
    public string Shape => Id().Replace(Address, "{id}");

    public static async Task<IReadOnlyList<FilledForm>> AllInAsync(string page, string text)
    {
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(text));
        return [.. document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").Select(form => new FilledForm(
            form.GetAttribute("action") is { Length: > 0 } action ? action : page, [.. form.Elements.OfType<IElement>().SelectMany(Filled)],
            [.. document.QuerySelectorAll("main form[method=post] [name]").Select(element => element.GetAttribute("name")!)]))];
    }

    private static IEnumerable<(string, string)> Filled(IElement element)
    {
        if (element.GetAttribute("name") is not { Length: > 0 } name || element.HasAttribute("disabled")) return [];

        return element switch
        {
            IHtmlInputElement { Type: "submit" or "button" or "file" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "date", Value: "" } => [(name, "2026-11-19")],
            IHtmlInputElement { Type: "number", Value: "" } => [(name, "1")],
            IHtmlInputElement { Type: "time", Value: "" } => [(name, "09:00")],
            IHtmlInputElement { Type: "text", Value: "" } => [(name, "核对")],
            IHtmlInputElement input => [(name, input.Value)],
            IHtmlTextAreaElement { Value: "" } => [(name, "核对")],
            IHtmlTextAreaElement area => [(name, area.Value)],
            IHtmlSelectElement { Value: null or "" } select => [(name, select.Options.Select(option => option.Value).FirstOrDefault(value => value.Length > 0) ?? "")],
            IHtmlSelectElement select => [(name, select.Value!)],
            _ => [],
        };
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();
}
