namespace BranchLife.Domain;

/// <summary>A hard guard of the domain: what may never happen, in one sentence for the person who tried.</summary>
/// <param name="Code">Stable, never reused; listed in docs/rules.md.</param>
/// <param name="Sentence">Chinese, says what happened and what to do.</param>
public sealed record Rule(string Code, string Sentence);
