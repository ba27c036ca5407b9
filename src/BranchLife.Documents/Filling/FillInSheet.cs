namespace BranchLife.Documents.Filling;

/// <summary>A sheet that people fill in and hand back: one header row, nothing above it.</summary>
public sealed record FillInSheet(string Name, IReadOnlyList<FillInColumn> Columns)
{
    public IReadOnlyList<FillInRow> Rows { get; init; } = [];
}
