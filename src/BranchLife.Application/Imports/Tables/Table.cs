using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Tables;

/// <summary>A sheet in which a header row was found.</summary>
public sealed class Table
{
    private readonly Dictionary<string, TableColumn> _byField;

    internal Table(Sheet sheet, Header header)
    {
        (Sheet, HeaderRows, Columns, Unknown) = (sheet, header.Rows, header.Columns, header.Unknown);
        _byField = header.Columns.ToDictionary(column => column.Field);
    }

    public string Name => Sheet.Name;

    /// <summary>One row or two, by number.</summary>
    public IReadOnlyList<int> HeaderRows { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Header words that mean nothing here; their columns are left alone.</summary>
    public IReadOnlyList<(int Column, string Header)> Unknown { get; }

    public IReadOnlyList<TableRow> Rows { get; internal set; } = [];

    public IReadOnlyList<SkippedRow> Skipped { get; internal set; } = [];

    internal Sheet Sheet { get; }

    public bool Has(string field) => _byField.ContainsKey(field);

    public TableColumn? ColumnOf(string field) => _byField.GetValueOrDefault(field);
}
