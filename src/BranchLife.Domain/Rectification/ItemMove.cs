using BranchLife.Domain.Branches;

namespace BranchLife.Domain.Rectification;

/// <summary>An item went with the one who answers for it, from a branch that was merged or split.</summary>
public sealed class ItemMove
{
    public required int Ordinal { get; init; }

    public required Id<Unit> FromId { get; init; }

    public required Id<Unit> ToId { get; init; }

    public required string Reason { get; init; }

    public required DateOnly On { get; init; }
}
