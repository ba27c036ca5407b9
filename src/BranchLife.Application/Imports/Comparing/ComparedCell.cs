namespace BranchLife.Application.Imports.Comparing;

/// <summary>A cell beside what the database holds; <paramref name="Before"/> only where it changes.</summary>
public sealed record ComparedCell(string Field, CellState State, string? Now, string? Before);
