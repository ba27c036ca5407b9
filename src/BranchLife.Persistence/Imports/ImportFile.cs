using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Persistence.Imports;

/// <summary>
/// A list that was handed in and is looked at before it is taken in. In the database, because the next page may come from
/// another node; encrypted, because it holds what offices write about people; gone after a day.
/// </summary>
public sealed class ImportFile : Aggregate<ImportFile>
{
    public required ImportKind Kind { get; init; }

    public required Id<Person> HandedInById { get; init; }

    /// <summary>The office's unit: nothing beyond its part of the tree is touched.</summary>
    public required Id<Unit> UnitId { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset HandedInAt { get; init; }

    /// <summary>The file, encrypted with a key outside the database.</summary>
    public required byte[] Sealed { get; init; }
}
