using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>One document that leaves the program.</summary>
/// <param name="Kind">As it is asked for, e.g. sign-in-sheet.</param>
/// <param name="Name">Chinese, as on the paper.</param>
/// <param name="Of">What it is made of: meeting.</param>
/// <param name="Stages">At which the records for it exist.</param>
public sealed record ExportKind(
    string Kind, string Name, IReadOnlyList<ExportFormat> Formats, string Of, IReadOnlyList<MeetingStage> Stages)
{
    public bool IsAvailableAt(MeetingStage stage) => Stages.Contains(stage);
}
