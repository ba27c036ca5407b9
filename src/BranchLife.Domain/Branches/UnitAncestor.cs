namespace BranchLife.Domain.Branches;

public sealed class UnitAncestor(Id<Unit> ancestorId, int depth)
{
    public Id<Unit> AncestorId { get; private set; } = ancestorId;

    public int Depth { get; private set; } = depth;
}
