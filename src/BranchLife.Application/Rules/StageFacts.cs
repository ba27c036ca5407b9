using BranchLife.Domain.Campaigns;

namespace BranchLife.Application.Rules;

public abstract record StageFacts
{
    private static readonly CampaignParameters Usual = new();

    public required Circumstances About { get; init; }

    public DateOnly Today => About.Today;

    /// <summary>Of the campaign; without one the usual thresholds.</summary>
    public CampaignParameters Parameters => About.Campaign?.Parameters ?? Usual;

    /// <summary>Where to mend it, with the places filled in.</summary>
    internal virtual string AddressOf(string fix) => fix.Replace("{meeting}", About.MeetingId.ToString(), StringComparison.Ordinal);
}
