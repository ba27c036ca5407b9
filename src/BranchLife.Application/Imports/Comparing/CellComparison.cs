using BranchLife.Application.Imports.Tables;

namespace BranchLife.Application.Imports.Comparing;

/// <summary>Compares the cells of one row, in the order of the columns, and so the row.</summary>
internal sealed class CellComparison(TableRow source, IReadOnlyList<Remark> errors, bool isKnown)
{
    private readonly List<ComparedCell> _cells = [];

    public IReadOnlyList<ComparedCell> Cells => [.. _cells.OrderBy(cell => source.Table.ColumnOf(cell.Field)?.Column ?? int.MaxValue)];

    public CellState RowState => errors.Count > 0 ? CellState.Error
        : !isKnown ? CellState.New
        : _cells.Any(cell => cell.State is CellState.Changed) ? CellState.Changed : CellState.Unchanged;

    /// <summary>Adds the cell of a field, if the table has one or <paramref name="fields"/> names another that it has.</summary>
    public void Add<T>(T now, T before, Func<T, string?> write, params string[] fields)
    {
        if (fields.FirstOrDefault(source.Table.Has) is not { } field) return;
        if (errors.Any(error => error.Field == field)) _cells.Add(new(field, CellState.Error, source[field].ToString(), null));
        else if (!isKnown) _cells.Add(new(field, write(now) is null ? CellState.Unchanged : CellState.New, write(now), null));
        else if (EqualityComparer<T>.Default.Equals(now, before)) _cells.Add(new(field, CellState.Unchanged, write(now), null));
        else _cells.Add(new(field, CellState.Changed, write(now), write(before)));
    }
}
