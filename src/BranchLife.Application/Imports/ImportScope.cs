using BranchLife.Domain;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports;

/// <summary>
/// The part of the tree that an import may touch. Made only by <see cref="OfficeScope"/> (which asks the actor's rights) and
/// <see cref="OperatorScope"/> (whoever may run commands on the machine).
/// </summary>
public sealed class ImportScope
{
    internal ImportScope(Id<Unit>? rootId, string? rootCode, string rootName) =>
        (RootId, RootCode, RootName) = (rootId, rootCode, rootName);

    /// <summary>Null for the whole tree.</summary>
    public Id<Unit>? RootId { get; }

    public string? RootCode { get; }

    public string RootName { get; }
}
