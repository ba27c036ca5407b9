namespace BranchLife.Persistence.Protection;

/// <param name="Table">Of the record that carries the seal.</param>
/// <param name="Key">The key column of that table.</param>
/// <param name="Reference">The column of the row that holds this key.</param>
public sealed record SealingParent(string Table, string Key, string Reference, SealColumn Seal);
