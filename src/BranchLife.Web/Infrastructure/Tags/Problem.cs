using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Infrastructure.Tags;

/// <summary>One line of the summary on top: with the label of its field, to which it leads, or for the page as a whole.</summary>
public sealed record Problem(string Sentence, string? Label = null, string? FieldId = null)
{
    /// <summary>Fields are drawn before the summary and leave their labels here.</summary>
    internal static Dictionary<string, (string Label, string Id)> LabelsOf(HttpContext context)
    {
        if (context.Items[typeof(Problem)] is not Dictionary<string, (string, string)> labels)
            context.Items[typeof(Problem)] = labels = new(StringComparer.OrdinalIgnoreCase);
        return labels;
    }

    /// <summary>The page's own problems first, then the fields' in the order of the page.</summary>
    public static IEnumerable<Problem> In(ViewContext view)
    {
        var labels = LabelsOf(view.HttpContext);
        var order = labels.Keys.ToList();
        return
            from entry in view.ModelState
            let place = order.FindIndex(name => string.Equals(name, entry.Key, StringComparison.OrdinalIgnoreCase))
            orderby place
            from error in entry.Value!.Errors
            select labels.TryGetValue(entry.Key, out var field)
                ? new Problem(error.ErrorMessage, field.Label, field.Id)
                : new Problem(error.ErrorMessage);
    }
}
