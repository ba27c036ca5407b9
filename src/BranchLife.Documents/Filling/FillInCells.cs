using BranchLife.Documents.Reading;
using BranchLife.Documents.Xlsx;

namespace BranchLife.Documents.Filling;

/// <summary>Writes the cells of a row so that they read back as what they were.</summary>
internal static class FillInCells
{
    private const string TwoDecimals = "0.00";

    public static IReadOnlyList<string> Formats { get; } = [TwoDecimals];

    public static void Write(XlsxCells cells, int column, CellValue value, bool isMarked, XlsxStyles styles)
    {
        var style = isMarked ? XlsxStyles.Missing : XlsxStyles.Word;
        if (value.Date is { } day && !isMarked) cells.Day(column, day);
        else if (value.Kind is CellKind.Number && IsBroken(value)) cells.Number(column, StyleOf(value, style, styles), (decimal)value.Number);
        else cells.Text(column, style, value.ToString());
    }

    // 1998.1 typed as a number may be October: as text it would be January.
    private static bool IsBroken(CellValue value) => Math.Abs(value.Number) < 1e15 && value.Number != Math.Floor(value.Number);

    private static int StyleOf(CellValue value, int style, XlsxStyles styles) =>
        value.Decimals == 2 ? styles.Number(TwoDecimals) : style;
}
