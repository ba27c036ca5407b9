using System.Globalization;

namespace BranchLife.Documents.Reading;

/// <summary>What a cell holds: its stored value, never its formula. Sixteen bytes, because a roster has a million.</summary>
public readonly struct CellValue : IEquatable<CellValue>
{
    private static readonly object Truth = new();
    private static readonly object Unresolved = new();

    private readonly object? _mark;
    private readonly double _number;

    private CellValue(object? mark, double number = 0) => (_mark, _number) = (mark, number);

    public CellKind Kind => _mark switch
    {
        null => CellKind.Empty,
        string => CellKind.Text,
        NumberFormat { IsDate: true } => CellKind.Date,
        NumberFormat => CellKind.Number,
        CellError => CellKind.Error,
        _ when ReferenceEquals(_mark, Truth) => CellKind.Boolean,
        _ => CellKind.FormulaWithoutResult,
    };

    public bool IsEmpty => _mark is null;

    /// <summary>The text, or the name of the error; null for every other kind.</summary>
    public string? Text => _mark as string ?? (_mark as CellError)?.Name;

    public double Number => _number;

    public bool Boolean => _number != 0;

    /// <summary>The day of a <see cref="CellKind.Date"/>.</summary>
    public DateOnly? Date => _mark is NumberFormat { IsDate: true } ? DateOnly.FromDayNumber((int)_number) : null;

    /// <summary>How many decimals the cell shows of its number; null where the program decides.</summary>
    public int? Decimals => (_mark as NumberFormat)?.Decimals;

    public static CellValue OfText(string text) => text.Length == 0 ? default : new(text);

    public static CellValue OfBoolean(bool value) => new(Truth, value ? 1 : 0);

    public static CellValue OfDate(DateOnly day) => new(NumberFormat.Day, day.DayNumber);

    public static CellValue OfNumber(double number, int? decimals = null) =>
        new(decimals is null ? NumberFormat.General : new(false, decimals), number);

    internal static CellValue OfNumber(double number, NumberFormat format) => new(format, number);

    internal static CellValue OfError(string name) => new(new CellError(name));

    internal static CellValue WithoutResult { get; } = new(Unresolved);

    /// <summary>The value as plain text: numbers in full and never in powers of ten, days as 2026-11-22.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Empty => "",
        CellKind.Text or CellKind.Error => Text!,
        CellKind.Date => Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CellKind.Number => ((NumberFormat)_mark!).Write(_number),
        CellKind.Boolean => Boolean ? "TRUE" : "FALSE",
        CellKind.FormulaWithoutResult => "",
    };

    public bool Equals(CellValue other) => _number.Equals(other._number) && Equals(_mark, other._mark);

    public override bool Equals(object? obj) => obj is CellValue other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_mark, _number);

    public static bool operator ==(CellValue left, CellValue right) => left.Equals(right);

    public static bool operator !=(CellValue left, CellValue right) => !left.Equals(right);

    private sealed record CellError(string Name);
}
