using BranchLife.Application.Wording.Similarity;

namespace BranchLife.Application.Rules;

/// <summary>What the rules of the 公示 look at.</summary>
public sealed record PostingFacts : StageFacts
{
    /// <summary>Null: of the meeting as a whole, not of one copy.</summary>
    public IReadOnlyList<Line>? Lines { get; init; }

    /// <summary>Texts of which not a clause may be repeated in public: criticism and replies, opinions about members.</summary>
    public IReadOnlyList<ComparedText> Guarded { get; init; } = [];

    /// <summary>Members' problems: the branch may have one like it, but not in the same sentence.</summary>
    public IReadOnlyList<ComparedText> Personal { get; init; } = [];

    /// <summary>Members of the branch and whoever spoke in its meeting.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Of the longest copy that stands or has stood; null where nothing was posted.</summary>
    public int? PostedWorkingDays { get; init; }

    /// <param name="Own">Whose promise it is.</param>
    public sealed record Line(int Ordinal, ComparedText Words, string? Own);
}
