using BranchLife.Application.Imports.Tables;

namespace BranchLife.Application.Imports.Members;

/// <summary>What a roster says: its rows in the order of the file, and what was not read.</summary>
public sealed record MembersReading(IReadOnlyList<MemberRow> Rows, FoundTables Found)
{
    /// <summary>With the clashes of rows among each other and with the members that the database has.</summary>
    public MembersReading Against(KnownMembers known) => this with { Rows = MemberClashes.Resolve(Rows, known) };

    public IEnumerable<Remark> Errors => Rows.SelectMany(row => row.Errors);

    public IEnumerable<Remark> Warnings => Rows.Where(row => row.GoesIn).SelectMany(row => row.Warnings);

    public IEnumerable<SkippedRow> SkippedRows => Found.Tables.SelectMany(table => table.Skipped);

    public IReadOnlyList<SkippedSheet> SkippedSheets => Found.Skipped;
}
