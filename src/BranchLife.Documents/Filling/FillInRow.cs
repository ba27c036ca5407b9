using BranchLife.Documents.Reading;

namespace BranchLife.Documents.Filling;

/// <summary>The cells of a row by columns, and which of them are to be looked at.</summary>
public sealed record FillInRow(IReadOnlyList<CellValue> Cells, IReadOnlySet<int> Marked)
{
    public static FillInRow Of(IReadOnlyList<CellValue> cells) => new(cells, new HashSet<int>());
}
