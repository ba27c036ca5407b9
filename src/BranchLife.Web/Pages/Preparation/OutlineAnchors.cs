using System.Globalization;
using BranchLife.Application.Preparation;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>A paragraph as it is written in an address and chosen in a form: Problem.3.1.</summary>
internal static class OutlineAnchors
{
    private const int Excerpt = 18;

    public static string Write(OutlinePart part, int number, int paragraph) =>
        string.Create(CultureInfo.InvariantCulture, $"{part}.{number}.{paragraph}");

    /// <summary>Null for the whole text; refused where the words are no anchor.</summary>
    public static OutlineAnchor? Read(string? words)
    {
        if (string.IsNullOrEmpty(words)) return null;

        return words.Split('.') is [var part, var number, var paragraph]
            && Enum.TryParse<OutlinePart>(part, out var named) && Enum.IsDefined(named)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            && int.TryParse(paragraph, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new OutlineAnchor(named, of, at)
            : throw new RuleViolationException(OutlineRules.AnchorsStandInTheText);
    }

    /// <summary>Every paragraph, under the heading where it stands.</summary>
    public static IEnumerable<SelectListItem> Of(OutlineSheet sheet)
    {
        var first = new SelectListGroup { Name = OutlinePart.LastPromises.Word };
        var texts = sheet.Promises.Select(p => (Group: first, Part: OutlinePart.Promise, Number: p.Ordinal, Words: p.Remark ?? p.Result?.Word))
            .Append((first, OutlinePart.LastPromises, 0, sheet.LastPromises))
            .Append((new SelectListGroup { Name = sheet.Kind.GainsWord }, OutlinePart.StudyGains, 0, sheet.StudyGains))
            .Concat(sheet.Sections.GroupBy(section => section.Aspect).SelectMany(points =>
            {
                var group = new SelectListGroup { Name = points.Key };
                return points.SelectMany(point => point.Texts.Select(text => (group, text.Part, point.Ordinal, text.Words)));
            }));
        return texts.SelectMany(text => Paragraphs.Of(text.Words).Select((words, index) => new SelectListItem(
            $"{text.Part.Word}：{(words.Length > Excerpt ? words[..Excerpt] + "…" : words)}", Write(text.Part, text.Number, index + 1)) { Group = text.Group }));
    }
}
