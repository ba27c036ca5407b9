namespace BranchLife.Persistence.Protection;

/// <summary>One trigger as an engine writes it.</summary>
/// <param name="Name">Unique in the database.</param>
/// <param name="PutUp">Statements that make it, on an up-to-date schema.</param>
/// <param name="Lift">Statements that remove it; nothing happens where it is missing.</param>
/// <param name="Definition">What the engine says the trigger does, for comparing with what stands in the database.</param>
public sealed record Guard(string Name, IReadOnlyList<string> PutUp, IReadOnlyList<string> Lift, string Definition);
