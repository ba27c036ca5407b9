namespace BranchLife.Documents.Reading.Parts;

/// <summary>An estimate of the memory that the kept contents occupy, and the end of it.</summary>
internal sealed class Held(WorkbookLimits limits)
{
    private const int ReferenceBytes = 8;
    private const int StringBytes = 22;
    private const int RowBytes = 80;
    private const int CellBytes = 16;
    private const int ColumnBytes = 2;
    private const int ArrayBytes = 24;
    private const int MergeBytes = 64;
    private long _bytes;
    private int _cells;

    public void Text(string text) => Take(ReferenceBytes + StringBytes + 2L * text.Length);

    public void Row(int cells)
    {
        _cells += cells;
        if (_cells > limits.Cells) throw WorkbookRefusals.TooMuchContent();
        Take(RowBytes + CellBytes * (long)cells);
    }

    public void Columns(int columns) => Take(ArrayBytes + ColumnBytes * (long)columns);

    public void Merge() => Take(MergeBytes);

    public void MergeInRow() => Take(ReferenceBytes);

    private void Take(long bytes)
    {
        _bytes += bytes;
        if (_bytes > limits.HeldBytes) throw WorkbookRefusals.TooMuchContent();
    }
}
