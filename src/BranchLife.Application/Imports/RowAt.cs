namespace BranchLife.Application.Imports;

/// <summary>A row by the number that the file gives it.</summary>
public readonly record struct RowAt(string Sheet, int Row);
