using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Tables;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Units;

/// <summary>One row of a list of units as it must be read. Fields that are refused, empty or absent are null.</summary>
public sealed record UnitRow(TableRow Source)
{
    public RowAt At => Source.At;

    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? ShortName { get; init; }

    public UnitKind? Kind { get; init; }

    /// <summary>直属党支部.</summary>
    public bool IsDirect { get; init; }

    public BranchDomain? Domain { get; init; }

    /// <summary>The code of the unit above, whether it was written as code or as name.</summary>
    public string? SuperiorCode { get; init; }

    public PartialDay? Founded { get; init; }

    public PartialDay? TermFrom { get; init; }

    public PartialDay? TermTo { get; init; }

    public string? Secretary { get; init; }

    public IReadOnlyList<Remark> Errors { get; init; } = [];

    public IReadOnlyList<Remark> Warnings { get; init; } = [];

    public bool GoesIn => Errors.Count == 0;
}
