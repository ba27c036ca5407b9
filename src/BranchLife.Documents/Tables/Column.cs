using System.Globalization;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tables;

/// <summary>One column of a table: its heading, where its content comes from, and how wide it is.</summary>
public abstract record Column<TRow>
{
    private protected Column()
    {
    }

    public required string Header { get; init; }

    /// <summary>Width in full-width characters.</summary>
    public required double Width { get; init; }

    public virtual CellAlign Align => CellAlign.Centre;

    /// <summary>A row without this fact shows 「待补：…」 instead of an empty cell.</summary>
    public bool Needed { get; init; }

    /// <summary>Where the row's record can be seen, for screens.</summary>
    public Func<TRow, string?>? Link { get; init; }

    /// <summary>The cell as it reads on paper and screen.</summary>
    /// <param name="ordinal">The row's place, from 1.</param>
    public Text Show(TRow row, int ordinal) => Write(row, ordinal) is { Length: > 0 } words
        ? Link?.Invoke(row) is { } href ? new Figure(words, href) : words
        : Needed ? new Missing(Header) : Text.Empty;

    private protected abstract string? Write(TRow row, int ordinal);
}

/// <summary>序号.</summary>
public sealed record OrdinalColumn<TRow> : Column<TRow>
{
    private protected override string Write(TRow row, int ordinal) => ordinal.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Names, words, telephone numbers and codes: always text, whatever they look like.</summary>
public sealed record TextColumn<TRow> : Column<TRow>
{
    public required Func<TRow, string?> Value { get; init; }

    /// <summary>Sentences rather than words: left-aligned, wrapped.</summary>
    public bool IsLong { get; init; }

    public override CellAlign Align => IsLong ? CellAlign.Left : CellAlign.Centre;

    private protected override string? Write(TRow row, int ordinal) => Value(row) is { } words ? Printable.Clean(words).Trim() : null;
}

public sealed record NumberColumn<TRow> : Column<TRow>
{
    public required Func<TRow, decimal?> Value { get; init; }

    /// <summary>0, 0.0 or 0.0%: the same in xlsx and here.</summary>
    public required string Format { get; init; }

    /// <summary>The foot of the table shows the sum.</summary>
    public bool IsSummed { get; init; }

    public string Write(decimal value) => value.ToString(Format, CultureInfo.InvariantCulture);

    private protected override string? Write(TRow row, int ordinal) => Value(row) is { } value ? Write(value) : null;
}

public sealed record DateColumn<TRow> : Column<TRow>
{
    public required Func<TRow, DateOnly?> Value { get; init; }

    private protected override string? Write(TRow row, int ordinal) => Value(row) is { } day ? ChineseDay.Write(day) : null;
}
