using System.Text.Json;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Rules;

/// <summary>One procedure rule as rules.json keeps it: what it asks, who asks for it, and how hard it is.</summary>
public sealed record ProcedureRule
{
    /// <summary>As R-PLAN-02; its evaluator is the class RPlan02.</summary>
    public required string Id { get; init; }

    /// <summary>A heading for lists of rules.</summary>
    public required string What { get; init; }

    /// <summary>The sentence that is shown, with {places} that the evaluator fills.</summary>
    public required string Text { get; init; }

    /// <summary>The regulation or own rule; {notice} stands for the campaign's notice.</summary>
    public required string Source { get; init; }

    public string? Clause { get; init; }

    public required RuleLevel Level { get; init; }

    public required RuleEvidence Evidence { get; init; }

    public required FindingSeverity Severity { get; init; }

    public bool Waivable { get; init; } = true;

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Kinds of branch for which the rule holds; empty for all.</summary>
    public IReadOnlyList<UnitKind> Kinds { get; init; } = [];

    /// <summary>Where to mend it; {meeting} is the meeting's id, {kind} the report's kind.</summary>
    public string? Fix { get; init; }

    public IReadOnlyDictionary<string, RuleCase> Cases { get; init; } = new Dictionary<string, RuleCase>();

    public IReadOnlyDictionary<string, JsonElement> Parameters { get; init; } = new Dictionary<string, JsonElement>();

    public bool Holds(UnitKind kind, DateOnly day) =>
        (Kinds.Count == 0 || Kinds.Contains(kind)) && (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Source and clause; a clause whose number was not seen in the text is left out.</summary>
    public string Cite(string notice) =>
        Source.Replace("{notice}", notice, StringComparison.Ordinal) + (Evidence is RuleEvidence.Verified ? Clause : null);

    public int Number(string parameter) => Parameters[parameter].GetInt32();

    public string Word(string parameter) => Parameters[parameter].GetString()!;

    public IReadOnlyList<string> Words(string parameter) =>
        [.. Parameters[parameter].EnumerateArray().Select(word => word.GetString()!)];

    /// <summary>Lists of words by their heading.</summary>
    public IReadOnlyDictionary<string, string[]> WordGroups(string parameter) => Parameters[parameter].EnumerateObject()
        .ToDictionary(group => group.Name, group => group.Value.EnumerateArray().Select(word => word.GetString()!).ToArray());

    /// <summary>Patterns by what they find.</summary>
    public IReadOnlyDictionary<string, string> Patterns(string parameter) =>
        Parameters[parameter].EnumerateObject().ToDictionary(pattern => pattern.Name, pattern => pattern.Value.GetString()!);

    public string WordOf(string parameter, string key) => Parameters[parameter].GetProperty(key).GetString()!;
}
