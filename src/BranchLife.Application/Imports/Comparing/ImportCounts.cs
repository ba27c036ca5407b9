namespace BranchLife.Application.Imports.Comparing;

/// <param name="Error">Rows that are refused.</param>
/// <param name="Warning">Rows that go in and carry at least one warning.</param>
public sealed record ImportCounts(int Rows, int New, int Changed, int Unchanged, int Error, int Warning)
{
    internal static ImportCounts Of(IReadOnlyCollection<(CellState State, bool Warned)> rows) => new(
        rows.Count,
        rows.Count(row => row.State is CellState.New),
        rows.Count(row => row.State is CellState.Changed),
        rows.Count(row => row.State is CellState.Unchanged),
        rows.Count(row => row.State is CellState.Error),
        rows.Count(row => row.Warned && row.State is not CellState.Error));
}
