using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>The meeting that a document is about, read with the right to read it; not tracked.</summary>
public sealed record ExportSetting(Meeting Meeting, Unit Branch, string? Superior)
{
    public string Path => $"/meetings/{Meeting.Id}";
}
