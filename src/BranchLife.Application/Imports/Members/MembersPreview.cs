using BranchLife.Application.Imports.Comparing;

namespace BranchLife.Application.Imports.Members;

/// <summary>What an import of a roster would do, row by row and cell by cell.</summary>
public sealed record MembersPreview(MembersReading Reading, IReadOnlyList<ComparedMember> Rows)
{
    public ImportPreview Plain => new(Counts, Reading.Found, [.. Rows.Select(row =>
        new PreviewedRow(row.Row.Source, row.State, row.Row.Errors, row.Row.Warnings, () => row.Cells))]);

    public ImportCounts Counts => ImportCounts.Of([.. Rows.Select(row => (row.State, row.Row.Warnings.Count > 0))]);

    public static MembersPreview Of(MembersReading reading, KnownMembers known) =>
        new(reading, [.. reading.Rows.Select(row => ComparedMember.Of(row, known))]);
}
