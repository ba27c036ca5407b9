namespace BranchLife.Application.Rules;

/// <summary>What the rules look at before the meeting is opened.</summary>
public sealed record ConveningFacts : StageFacts
{
    public required bool MaterialsApproved { get; init; }

    /// <summary>Members who are expected and have not opened the notice.</summary>
    public IReadOnlyList<string> Unreached { get; init; } = [];
}
