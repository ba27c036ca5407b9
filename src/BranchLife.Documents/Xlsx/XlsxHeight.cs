using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Xlsx;

/// <summary>How high a row must be for its wrapped texts; not every program works that out when it opens a file.</summary>
internal static class XlsxHeight
{
    public const int OneLine = 22;

    private const int Line = 15;
    private const int Highest = 409;

    /// <param name="cells">Texts and the widths of their columns in characters.</param>
    /// <returns>Points.</returns>
    public static int Of(IEnumerable<(string? Words, double Width)> cells)
    {
        var lines = cells.Max(cell => cell.Words is null ? 1 : Lines(cell.Words, cell.Width));
        return Math.Min(Highest, OneLine + ((lines - 1) * Line));
    }

    private static int Lines(string words, double width) =>
        words.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(CharacterWidth.Of(line) / width)));
}
