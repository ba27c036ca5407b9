namespace BranchLife.Domain.Criticism;

/// <summary>What was said, as the recorder typed it.</summary>
public sealed record CriticismWords(string? Aspect, string? Words, string? Reply);
