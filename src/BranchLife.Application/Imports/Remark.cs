using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports;

/// <summary>What is wrong, or worth knowing, about one cell. The code is for programs and stable; the reason is for people.</summary>
public sealed record Remark(RowAt At, int? Column, string? Header, string Field, string Code, string Reason)
{
    /// <summary>The code of the unit that was probably meant; never taken without being told.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The earlier row that this one clashes with.</summary>
    public RowAt? OtherRow { get; init; }

    public string? ColumnLetters => Column is { } column ? ColumnName.Of(column) : null;
}
