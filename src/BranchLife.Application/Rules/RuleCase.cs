using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Rules;

/// <summary>One of several ways in which a rule is not met: its own sentence, or the {detail} of the rule's sentence.</summary>
public sealed record RuleCase
{
    public string? Text { get; init; }

    public string? Detail { get; init; }

    public FindingSeverity? Severity { get; init; }
}
