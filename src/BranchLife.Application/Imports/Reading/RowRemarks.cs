using System.Globalization;
using BranchLife.Application.Imports.Tables;
using BranchLife.Application.Imports.Words;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Reading;

/// <summary>Reads the fields of one row and collects what is to be said about them, all of it and not the first.</summary>
internal sealed class RowRemarks(TableRow row)
{
    private const int LongestQuote = 40;

    public List<Remark> Errors { get; } = [];

    public List<Remark> Warnings { get; } = [];

    /// <summary>Whether there is anything in the cell, readable or not.</summary>
    public bool Holds(string field) => !IsBlank(row[field]);

    public bool IsRefused(string field) => Errors.Any(error => error.Field == field);

    /// <summary>The value of a field; the default, with an error noted, where it cannot be read, and where it is empty.</summary>
    public T? Take<T>(string field, Func<CellValue, Read<T>> read)
    {
        var cell = row[field];
        if (IsBlank(cell)) return default;
        var result = cell.Kind is CellKind.Error or CellKind.FormulaWithoutResult ? Reasons.CellError : read(cell);
        if (result.Refused is not null) Refuse(field, result.Refused, cell.ToString());
        return result.Value;
    }

    /// <summary>Text as typed, without white space at its ends.</summary>
    public string? TakeText(string field, int longest) => Take<string>(field, cell =>
        Written.Trimmed(cell.ToString()) is { } text && text.Length <= longest ? Read<string>.Of(text) : Reasons.TextTooLong);

    public void Refuse(string field, Reason reason, string? written = null, string? suggestion = null, RowAt? otherRow = null, string? other = null) =>
        Errors.Add(Remark(field, reason, written, other) with { Suggestion = suggestion, OtherRow = otherRow });

    public void Warn(string field, Reason reason) => Warnings.Add(Remark(field, reason, null, null));

    /// <summary>In the order of the columns, as a person goes through the row.</summary>
    public static IReadOnlyList<Remark> InOrder(List<Remark> remarks) =>
        remarks.Count == 0 ? [] : [.. remarks.OrderBy(remark => remark.Column ?? int.MaxValue)];

    private Remark Remark(string field, Reason reason, string? written, string? other)
    {
        var column = row.Table.ColumnOf(field);
        var sentence = string.Format(CultureInfo.InvariantCulture, reason.Sentence, Quote(written), other);
        return new(row.At, column?.Column, column?.Header, field, reason.Code, sentence);
    }

    private static string Quote(string? written)
    {
        var text = Written.Trimmed(written ?? "");
        return text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
    }

    private static bool IsBlank(CellValue cell) => cell.IsEmpty || (cell.Kind is CellKind.Text && cell.Text!.All(Written.IsBlank));
}
