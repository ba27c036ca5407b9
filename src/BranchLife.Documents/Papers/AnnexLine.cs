using System.Globalization;

namespace BranchLife.Documents.Papers;

/// <summary>
/// One line of 附件说明 under the body, and the mark on the annex's own first page (GB/T 9704-2012, 7.3.4 and 7.3.6).
/// A single annex has no number.
/// </summary>
/// <param name="Listed">附件：1.… or, for those that follow, 2.…</param>
/// <param name="Start">Characters before the line.</param>
/// <param name="TitleStart">Characters before its further lines: they stand under the title.</param>
/// <param name="Mark">附件 or 附件1.</param>
public sealed record AnnexLine(Annex Annex, Text Listed, int Start, int TitleStart, string Mark)
{
    public static IReadOnlyList<AnnexLine> Of(IReadOnlyList<Annex> annexes) =>
        [.. annexes.Select((annex, index) => Of(annex, index, annexes.Count == 1))];

    private static AnnexLine Of(Annex annex, int index, bool isOnly)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var title = annex.Title.OnOneLine();
        return new(
            annex,
            (index == 0 ? "附件：" : "") + (isOnly ? title : $"{number}." + title),
            index == 0 ? 2 : 5,
            isOnly ? 5 : 6,
            isOnly ? "附件" : $"附件{number}");
    }
}
