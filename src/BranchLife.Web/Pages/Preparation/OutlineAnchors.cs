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
        var promises = new SelectListGroup { Name = OutlinePart.LastPromises.Word };
        var gains = new SelectListGroup { Name = sheet.Kind.GainsWord };
        var (opening, closing) = (new SelectListGroup { Name = OutlinePart.Opening.Word }, new SelectListGroup { Name = OutlinePart.Closing.Word });
        return
        [
            .. Items(opening, OutlinePart.Opening, 0, sheet.Opening),
            .. sheet.Promises.SelectMany(promise => Items(promises, OutlinePart.Promise, promise.Ordinal, promise.Remark)),
            .. Items(promises, OutlinePart.LastPromises, 0, sheet.LastPromises),
            .. Items(gains, OutlinePart.StudyGains, 0, sheet.StudyGains),
            .. sheet.Sections.GroupBy(section => section.Aspect).SelectMany(points => Items(new SelectListGroup { Name = points.Key }, points)),
            .. Items(closing, OutlinePart.Closing, 0, sheet.Closing),
        ];
    }

    private static IEnumerable<SelectListItem> Items(SelectListGroup group, IEnumerable<OutlineSheet.Section> points) =>
        points.SelectMany(point => point.Texts.SelectMany(text => Items(group, text.Part, point.Ordinal, text.Words)));

    private static IEnumerable<SelectListItem> Items(SelectListGroup group, OutlinePart part, int number, string? words) =>
        Paragraphs.Of(words).Select((paragraph, index) => new SelectListItem(
            $"{part.Word}：{(paragraph.Length > Excerpt ? paragraph[..Excerpt] + "…" : paragraph)}", Write(part, number, index + 1))
        { Group = group });
}
