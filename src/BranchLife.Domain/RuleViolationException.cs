namespace BranchLife.Domain;

/// <summary>An act was refused. Nothing has changed.</summary>
public sealed class RuleViolationException(Rule rule, string? detail = null)
    : Exception(detail is null ? rule.Sentence : rule.Sentence + detail)
{
    public Rule Rule { get; } = rule;

    /// <summary>What in this case broke the rule (names, findings), shown behind the sentence.</summary>
    public string? Detail { get; } = detail;
}
