namespace BranchLife.Application.Imports.Tables;

/// <summary>The header of a table: its row or two rows, and what its words mean.</summary>
internal sealed record Header(
    IReadOnlyList<int> Rows, IReadOnlyList<TableColumn> Columns, IReadOnlyList<(int Column, string Header)> Unknown)
{
    public bool Has(string field) => Columns.Any(column => column.Field == field);
}
