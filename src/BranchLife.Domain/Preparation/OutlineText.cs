namespace BranchLife.Domain.Preparation;

/// <summary>An outline as its author typed it.</summary>
public sealed record OutlineText(string? LastPromises, string? StudyGains, IReadOnlyList<OutlineText.Entry> Entries)
{
    public sealed record Entry(int Ordinal, string? Problem, string? Instance, string? Cause, string? Measure, ProblemOrigin Origin);
}
