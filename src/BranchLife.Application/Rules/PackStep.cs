using BranchLife.Domain.Preparation;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Rules;

/// <summary>What a pack makes of one checkpoint.</summary>
public sealed record PackStep
{
    public required Checkpoint Checkpoint { get; init; }

    public required PackDemand Demand { get; init; }

    /// <summary>What is done instead, in one sentence.</summary>
    public required string How { get; init; }

    /// <summary>The rules that it softens; the others of the checkpoint stay as they are.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Modes of study that count as study in company.</summary>
    public IReadOnlyList<StudyMode> Counts { get; init; } = [];

    public FindingSeverity Soften(FindingSeverity severity)
    {
        var most = Demand switch
        {
            PackDemand.Must => FindingSeverity.Error,
            PackDemand.Replaced => FindingSeverity.Warning,
            PackDemand.Advisory => FindingSeverity.Info,
        };
        return severity < most ? severity : most;
    }
}
