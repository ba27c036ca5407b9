namespace BranchLife.Application.Imports.Comparing;

/// <summary>What an import would do with a row or a cell.</summary>
public enum CellState
{
    Unchanged,
    New,
    Changed,
    Error,
}
