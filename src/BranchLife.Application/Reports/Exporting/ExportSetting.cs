using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>The meeting that a document is about, read with the right to read it; not tracked.</summary>
public sealed record ExportSetting(Meeting Meeting, Unit Branch, string? Superior)
{
    /// <summary>The only one wanted, of a paper about talks; null for all that the reader may read.</summary>
    public Id<Talk>? Talk { get; init; }

    public string Path => $"/meetings/{Meeting.Id}";
}
