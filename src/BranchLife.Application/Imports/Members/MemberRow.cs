using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Tables;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Imports.Members;

/// <summary>One row of a roster as it must be read. Fields that are refused, empty or absent are null.</summary>
public sealed record MemberRow(TableRow Source)
{
    public RowAt At => Source.At;

    public string? Name { get; init; }

    public Gender? Gender { get; init; }

    /// <summary>The full name of GB/T 3304, with 族.</summary>
    public string? Ethnicity { get; init; }

    public PartialDay? Born { get; init; }

    public string? IdNumber { get; init; }

    public string? Education { get; init; }

    public PartialDay? Joined { get; init; }

    public PartialDay? Full { get; init; }

    public MemberStatus? Status { get; init; }

    public KnownUnit? Unit { get; init; }

    /// <summary>In the order in which they are written.</summary>
    public IReadOnlyList<PostKind> Posts { get; init; } = [];

    /// <summary>An empty cell is no.</summary>
    public bool IsMobile { get; init; }

    public string? Place { get; init; }

    public string? Phone { get; init; }

    public IReadOnlyList<GuidanceCategories> Categories { get; init; } = [];

    public bool? IsLeadingCadre { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<Remark> Errors { get; init; } = [];

    public IReadOnlyList<Remark> Warnings { get; init; } = [];

    public bool GoesIn => Errors.Count == 0;

    /// <summary>Name, day of joining and branch tell members apart.</summary>
    internal (string Name, DateOnly Joined, string Unit) Key => (Name!, Joined!.Value.Day, Unit!.Code);
}
