namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>Long entries are quoted by their beginning; the whole stands in the ledger, to which the report links.</summary>
internal static class Shortened
{
    private const int Most = 200;

    public static string? Of(string? words)
    {
        if (words is null) return null;
        var line = words.ReplaceLineEndings(" ").Trim().TrimEnd('。', '；', ' ');
        return line.Length <= Most ? line : line[..Most] + "……";
    }
}
