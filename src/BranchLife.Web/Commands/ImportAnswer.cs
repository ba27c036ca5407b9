using System.Text.Json.Serialization;
using BranchLife.Application.Imports;
using BranchLife.Application.Imports.Comparing;
using BranchLife.Application.Imports.Tables;

namespace BranchLife.Web.Commands;

/// <summary>The JSON document of an import.</summary>
internal sealed record ImportAnswer(
    ImportCounts Counts, IReadOnlyList<ImportAnswer.Said> Errors, IReadOnlyList<ImportAnswer.Said> Warnings,
    IReadOnlyList<ImportAnswer.Left> SkippedRows, IReadOnlyList<SkippedSheet> SkippedSheets)
{
    public static ImportAnswer Of(ImportPreview preview) => new(
        preview.Counts, [.. preview.Errors.Select(Said.Of)], [.. preview.Warnings.Select(Said.Of)],
        [.. preview.SkippedRows.Select(row => new Left(row.At.Sheet, row.At.Row, row.Why))], preview.Found.Skipped);

    internal sealed record Said(
        string Sheet, int Row, string? Column, string? Header, string Field, string Code, string Reason,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Suggestion,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RowAt? OtherRow)
    {
        public static Said Of(Remark remark) => new(
            remark.At.Sheet, remark.At.Row, remark.ColumnLetters, remark.Header, remark.Field, remark.Code, remark.Reason,
            remark.Suggestion, remark.OtherRow);
    }

    internal sealed record Left(string Sheet, int Row, string Why);
}
