using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>The meeting that a document is about, read with the right to read it; not tracked.</summary>
/// <param name="BodiesOnly">Restricted parts stay out, whatever other right the reader has.</param>
public sealed record ExportSetting(Meeting Meeting, Unit Branch, string? Superior, bool BodiesOnly = false)
{
    /// <summary>The only one wanted, of a paper about talks; null for all that the reader may read.</summary>
    public Id<Talk>? Talk { get; init; }

    public string Path => $"/meetings/{Meeting.Id}";
}

/// <summary>The campaign that a document is about.</summary>
/// <param name="Owner">The unit that launched it.</param>
public sealed record CampaignSetting(Campaign Campaign, string Owner);

/// <summary>The unit whose ledgers are printed, with everything below it that the reader may read.</summary>
public sealed record UnitSetting(Unit Unit);
