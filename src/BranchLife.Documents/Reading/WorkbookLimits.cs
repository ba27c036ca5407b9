namespace BranchLife.Documents.Reading;

/// <summary>
/// How much a workbook may cost before it is refused. The defaults carry a roster of 60,000 people with 20 columns
/// as LibreOffice writes it (about 70 MB of XML) and leave an archive bomb no room.
/// </summary>
public sealed record WorkbookLimits
{
    private const long Megabyte = 1024 * 1024;

    public static WorkbookLimits Default { get; } = new();

    /// <summary>Bytes of the file as it arrives.</summary>
    public long FileBytes { get; init; } = 32 * Megabyte;

    public int Entries { get; init; } = 2_000;

    /// <summary>Bytes after unpacking: of all entries as declared, and of everything really unpacked.</summary>
    public long InflatedBytes { get; init; } = 192 * Megabyte;

    /// <summary>Unpacked to packed size of one entry; entries below <see cref="RatioFreeBytes"/> may exceed it.</summary>
    public int Ratio { get; init; } = 200;

    public long RatioFreeBytes { get; init; } = 2 * Megabyte;

    public int Sheets { get; init; } = 256;

    /// <summary>Filled cells. A small file can hold millions of one digit each.</summary>
    public int Cells { get; init; } = 1_500_000;

    /// <summary>What the cells and texts that are kept may occupy in memory, in bytes (an estimate).</summary>
    public long HeldBytes { get; init; } = 48 * Megabyte;

    /// <summary>Characters of one cell; a spreadsheet program itself allows 32,767.</summary>
    public int CellCharacters { get; init; } = 65_536;
}
