namespace BranchLife.Persistence.Protection;

/// <param name="IsFlag">True for a truth value, false for a moment that is empty until the seal.</param>
public sealed record SealColumn(string Name, bool IsFlag);
