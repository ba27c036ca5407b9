namespace BranchLife.Documents.Tables;

/// <summary>Adds up the summed columns while rows pass by.</summary>
internal sealed class Totals<TRow>(Table<TRow> table)
{
    private readonly decimal[] _sums = new decimal[table.Columns.Count];

    public TRow Adding(TRow row)
    {
        for (var i = 0; i < _sums.Length; i++)
        {
            if (table.Columns[i] is NumberColumn<TRow> { IsSummed: true } number)
                _sums[i] += number.Value(row) ?? 0;
        }

        return row;
    }

    public decimal this[int column] => _sums[column];

    public string Show(Column<TRow> column, int index) => column switch
    {
        NumberColumn<TRow> { IsSummed: true } number => number.Write(_sums[index]),
        _ => index == 0 ? "合计" : "",
    };
}
