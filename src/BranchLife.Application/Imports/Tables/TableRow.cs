using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Tables;

public sealed class TableRow(Table table, Row row)
{
    public Table Table => table;

    public RowAt At => new(table.Name, row.Number);

    public bool IsHidden => row.IsHidden;

    /// <summary>The value of a field; empty where the table has no such column.</summary>
    public CellValue this[string field] => table.ColumnOf(field) is { } column ? row[column.Column] : default;

    internal CellValue Cell(int column) => row[column];
}
