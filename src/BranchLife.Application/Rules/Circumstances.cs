using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What the facts of every stage begin with: whose meeting, on which day, by which notice, what has been explained.</summary>
public sealed record Circumstances
{
    public required Id<Meeting> MeetingId { get; init; }

    public required UnitKind BranchKind { get; init; }

    /// <summary>What kind of place the branch works in, where that is known.</summary>
    public BranchDomain? Domain { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The day whose rules hold: the campaign's launch, else the meeting's own time; later rules change nothing behind it.</summary>
    public DateOnly RulesOf
    {
        get => field == default ? Campaign?.LaunchedOn ?? Today : field;
        init;
    }

    /// <summary>规则包 of the branch's kind or of the campaign.</summary>
    public ProcedurePack Pack { get; init; } = PackCatalogue.General;

    /// <summary>Null for a meeting without campaign.</summary>
    public Demands? Campaign { get; init; }

    /// <summary>Recorded reasons by rule id.</summary>
    public IReadOnlyDictionary<string, string> Explanations { get; init; } = new Dictionary<string, string>();

    internal static async Task<Circumstances> OfAsync(
        BranchLifeDbContext db, TimeProvider clock, Meeting meeting, CancellationToken ct)
    {
        var branch = await db.Units.Where(unit => unit.Id == meeting.BranchId).Select(unit => new { unit.Kind, unit.Domain }).SingleAsync(ct);
        var campaign = meeting.CampaignId is { } id
            ? Demands.Of(await db.Campaigns.AsNoTracking().SingleAsync(campaign => campaign.Id == id, ct))
            : null;
        var day = campaign?.LaunchedOn ?? (meeting.HeldOn < clock.Today ? meeting.HeldOn.Value : clock.Today);
        return new Circumstances
        {
            MeetingId = meeting.Id, BranchKind = branch.Kind, Domain = branch.Domain, Today = clock.Today, Campaign = campaign, RulesOf = day,
            Pack = PackCatalogue.For(branch.Kind, branch.Domain, campaign?.Parameters.Pack, day),
            Explanations = meeting.Explanations.ToDictionary(given => given.RuleId, given => given.Reason),
        };
    }

    /// <summary>What a campaign's notice asks of the meeting.</summary>
    /// <param name="Notice">Title and number, as cited.</param>
    /// <param name="Theme">Of the campaign.</param>
    /// <param name="WindowFrom">First day on which the meeting may be held.</param>
    /// <param name="WindowTo">Last day on which it may.</param>
    /// <param name="Parameters">Thresholds.</param>
    public sealed record Demands(
        string Notice, string Theme, DateOnly WindowFrom, DateOnly WindowTo, CampaignParameters Parameters)
    {
        /// <summary>Null while the campaign is a draft.</summary>
        public DateOnly? LaunchedOn { get; init; }

        public static Demands Of(Campaign campaign) => new(
            $"《{campaign.NoticeTitle}》{(campaign.NoticeNumber is { } number ? $"（{number}）" : "")}",
            campaign.Theme, campaign.WindowFrom, campaign.WindowTo, campaign.Parameters)
        {
            LaunchedOn = campaign.LaunchedAt?.ChinaDay,
        };
    }
}
