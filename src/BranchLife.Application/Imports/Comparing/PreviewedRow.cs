using BranchLife.Application.Imports.Tables;

namespace BranchLife.Application.Imports.Comparing;

/// <summary>A row of either kind of list, as commands and pages show it.</summary>
public sealed record PreviewedRow(
    TableRow Source, CellState State, IReadOnlyList<Remark> Errors, IReadOnlyList<Remark> Warnings, Func<IReadOnlyList<ComparedCell>> Compare);
