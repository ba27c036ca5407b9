namespace BranchLife.Domain.Preparation;

/// <summary>An outline as its author typed it.</summary>
public sealed record OutlineText(string? LastPromises, string? StudyGains, IReadOnlyList<OutlineText.Entry> Entries)
{
    public IReadOnlyList<Promise> Promises { get; init; } = [];

    /// <summary>引言, of the team's material alone.</summary>
    public string? Opening { get; init; }

    /// <summary>结语, of the team's material alone.</summary>
    public string? Closing { get; init; }

    /// <summary>A point. One whose number is not known is a new one of its aspect, if anything is written in it.</summary>
    public sealed record Entry(int Ordinal, string? Problem, string? Instance, string? Cause, string? Measure, ProblemOrigin Origin)
    {
        public string? Aspect { get; init; }

        internal bool IsBlank => string.IsNullOrWhiteSpace(Problem + Instance + Cause + Measure);
    }

    public sealed record Promise(int Ordinal, PromiseResult? Result, string? Remark);
}
