using BranchLife.Domain.Branches;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Rules;

/// <summary>规则包: what differs for a kind of branch (分类指导), as packs.json keeps it.</summary>
public sealed record ProcedurePack
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Source { get; init; }

    public string? Clause { get; init; }

    public required RuleLevel Level { get; init; }

    public required RuleEvidence Evidence { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<UnitKind> Kinds { get; init; } = [];

    public IReadOnlyList<BranchDomain> Domains { get; init; } = [];

    public IReadOnlyList<PackStep> Steps { get; init; } = [];

    /// <summary>Source and clause; a clause whose number was not seen in the text is left out.</summary>
    public string Cite() => Source + (Evidence is RuleEvidence.Verified ? Clause : null);

    public bool IsValid(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public PackStep? StepOf(Checkpoint checkpoint) => Steps.FirstOrDefault(step => step.Checkpoint == checkpoint);

    /// <summary>Null where the rule stays as it is.</summary>
    public PackStep? Softening(string ruleId) => Steps.FirstOrDefault(step => step.Rules.Contains(ruleId));

    public FindingSeverity SeverityOf(string ruleId, FindingSeverity severity) => Softening(ruleId)?.Soften(severity) ?? severity;

    public bool CountsAsTogether(StudyMode mode) => mode.IsTogether || Steps.Any(step => step.Counts.Contains(mode));
}
