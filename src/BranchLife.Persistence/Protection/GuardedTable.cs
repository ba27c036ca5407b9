namespace BranchLife.Persistence.Protection;

/// <summary>A table whose sealed rows the database itself refuses to change, whoever asks.</summary>
/// <param name="Name">As the database knows it.</param>
/// <param name="UniqueKeys">Every set of columns by which a row could be replaced, the primary key first.</param>
public sealed record GuardedTable(string Name, IReadOnlyList<IReadOnlyList<string>> UniqueKeys)
{
    /// <summary>Tells that a row is sealed; a table with neither this nor a parent only ever grows.</summary>
    public SealColumn? Own { get; init; }

    /// <summary>The record to which the row belongs and with which it is sealed.</summary>
    public SealingParent? Parent { get; init; }
}
