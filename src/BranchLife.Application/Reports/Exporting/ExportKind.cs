using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>One document that leaves the program.</summary>
/// <param name="Kind">As it is asked for, e.g. sign-in-sheet.</param>
/// <param name="Name">Chinese, as on the paper.</param>
/// <param name="Source">The class that makes it out of the records; null for a zip of other documents.</param>
public sealed record ExportKind(string Kind, string Name, ExportScope Scope, IReadOnlyList<ExportFormat> Formats, Type? Source)
{
    /// <summary>Of the meeting, at which the records for it exist.</summary>
    public IReadOnlyList<MeetingStage> Stages { get; init; } = [];

    /// <summary>Of the campaign.</summary>
    public IReadOnlyList<CampaignStage> CampaignStages { get; init; } = [];

    /// <summary>Needs the rights of one person and is left out where only the bodies leave the program.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>For the room: it is printed, not kept, so no zip holds it.</summary>
    public bool IsBlank { get; init; }

    public IEnumerable<string> StageNames => Stages.Select(stage => stage.ToString()).Concat(CampaignStages.Select(stage => stage.ToString()));

    public bool IsAvailableAt(MeetingStage stage) => Stages.Contains(stage);

    public bool IsAvailableAt(CampaignStage stage) => CampaignStages.Contains(stage);
}
