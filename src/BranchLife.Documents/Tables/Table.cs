using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tables;

public static class Table
{
    /// <summary>A table without columns yet; they are added from left to right.</summary>
    public static Table<TRow> Of<TRow>(string title) => new(title);
}

/// <summary>
/// How a ledger is laid out, before any format: one ordered list of columns for screen, xlsx and paper.
/// <code>
/// Table.Of&lt;Row&gt;("整改台账").Ordinal().Prose("具体问题", row => row.Problem, 14).Date("完成时限", row => row.Due)
/// </code>
/// </summary>
public sealed record Table<TRow>(string Title)
{
    /// <summary>A line under the title: unit, moment, number of rows.</summary>
    public string? Subtitle { get; init; }

    public IReadOnlyList<Column<TRow>> Columns { get; init; } = [];

    /// <summary>How many columns from the left stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>The record's id, written into a hidden column so that a changed file finds its rows again.</summary>
    public Func<TRow, string>? RowId { get; init; }

    /// <summary>The small line at the foot of every printed page.</summary>
    public Imprint? Imprint { get; init; }

    public bool HasTotals => Columns.Any(column => column is NumberColumn<TRow> { IsSummed: true });

    public Table<TRow> Ordinal(string header = "序号", double width = 3) =>
        With(new OrdinalColumn<TRow> { Header = header, Width = width });

    /// <summary>Names, words, telephone numbers and codes.</summary>
    public Table<TRow> Text(
        string header, Func<TRow, string?> value, double width, bool needed = false, Func<TRow, string?>? link = null) =>
        With(new TextColumn<TRow> { Header = header, Value = value, Width = width, Needed = needed, Link = link });

    /// <summary>Sentences: left-aligned and wrapped.</summary>
    public Table<TRow> Prose(
        string header, Func<TRow, string?> value, double width, bool needed = false, Func<TRow, string?>? link = null) =>
        With(new TextColumn<TRow>
        {
            Header = header, Value = value, Width = width, Needed = needed, Link = link, IsLong = true,
        });

    /// <param name="format">0, 0.0 or 0.0%.</param>
    /// <param name="sum">The foot of the table shows the sum.</param>
    public Table<TRow> Number(
        string header, Func<TRow, decimal?> value, double width = 4, string format = "0", bool sum = false,
        bool needed = false, Func<TRow, string?>? link = null) =>
        With(new NumberColumn<TRow>
        {
            Header = header, Value = value, Width = width, Format = format, IsSummed = sum, Needed = needed, Link = link,
        });

    public Table<TRow> Date(string header, Func<TRow, DateOnly?> value, double width = 8.5, bool needed = false) =>
        With(new DateColumn<TRow> { Header = header, Value = value, Width = width, Needed = needed });

    public Table<TRow> Freeze(int columns) => this with { FrozenColumns = columns };

    public Table<TRow> Identified(Func<TRow, string> id) => this with { RowId = id };

    private Table<TRow> With(Column<TRow> column) => this with { Columns = [.. Columns, column] };
}
