using BranchLife.Domain;
using BranchLife.Domain.Branches;

namespace BranchLife.Persistence.Imports;

/// <summary>What a header word means in the lists of one office; told once, remembered.</summary>
public sealed class ImportWord
{
    public required Id<Unit> UnitId { get; init; }

    public required ImportKind Kind { get; init; }

    /// <summary>As words are compared: without white space, half width.</summary>
    public required string Word { get; init; }

    /// <summary>Null where the word is to mean nothing.</summary>
    public string? Field { get; set; }
}
