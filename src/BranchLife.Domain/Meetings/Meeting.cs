using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Meetings;

/// <summary>
/// One organizational-life meeting (组织生活会) from the first line of its plan to the archive. The acts that move it from
/// stage to stage are in Meeting.Plan.cs, Meeting.Road.cs and Meeting.SideStages.cs; each refuses by name.
/// </summary>
public sealed partial class Meeting : Aggregate<Meeting>
{
    private readonly List<PlanStep> _steps = [];
    private readonly List<PlanReview> _reviews = [];
    private readonly List<ReviewComment> _comments = [];
    private readonly List<StageChange> _history = [];
    private readonly List<TrackWaiver> _waivers = [];
    private readonly List<MemberExemption> _exemptions = [];
    private readonly List<FindingExplanation> _explanations = [];

    private Meeting()
    {
    }

    public required Id<Unit> BranchId { get; init; }

    public required Id<Campaign>? CampaignId { get; init; }

    public required MeetingKinds Kinds { get; init; }

    /// <summary>The year whose meeting this is, which need not be the year in which it is held.</summary>
    public required int AppliesToYear { get; init; }

    /// <summary>A superior or supervising group reviews the plan; else the 支委会 adopts it.</summary>
    public required bool PlanIsReviewed { get; init; }

    /// <summary>The earlier meeting that was found wanting and is held again by this one.</summary>
    public Id<Meeting>? RedoOfId { get; init; }

    public MeetingStage Stage { get; private set; } = MeetingStage.Planning;

    /// <summary>Where a postponed meeting resumes.</summary>
    public MeetingStage? ResumesAt { get; private set; }

    public MaterialsState Materials { get; private set; }

    public Id<Meeting>? RedoneById { get; private set; }

    public DateOnly? AdvanceNoticeOn { get; private set; }

    public DateOnly? FinalNoticeOn { get; private set; }

    public IReadOnlyList<PlanStep> Steps => _steps;

    public IReadOnlyList<PlanReview> Reviews => _reviews;

    public IReadOnlyList<ReviewComment> Comments => _comments;

    public IReadOnlyList<StageChange> History => _history;

    public IReadOnlyList<TrackWaiver> Waivers => _waivers;

    public IReadOnlyList<MemberExemption> Exemptions => _exemptions;

    public IReadOnlyList<FindingExplanation> Explanations => _explanations;

    public static Meeting Begin(MeetingOrder order, PlanDraft draft)
    {
        var meeting = new Meeting
        {
            Id = order.Id, BranchId = order.BranchId, CampaignId = order.CampaignId, Kinds = order.Kinds,
            AppliesToYear = order.AppliesToYear, PlanIsReviewed = order.PlanIsReviewed, RedoOfId = order.RedoOfId,
        };
        meeting.Take(draft);
        return meeting;
    }

    public bool IsWaived(Track track) => _waivers.Any(waiver => waiver.Track == track);

    public bool IsExempt(Id<Person> person) => _exemptions.Any(exemption => exemption.PersonId == person && exemption.IsGranted);

    public string? ExplanationOf(string ruleId) => _explanations.LastOrDefault(given => given.RuleId == ruleId)?.Reason;

    /// <summary>Goes on in spite of a finding, with a reason; a later reason replaces the earlier.</summary>
    public void Explain(string ruleId, string? reason, Id<Person> by, DateTimeOffset at)
    {
        RequireOnTheRoad();
        var explanation = new FindingExplanation
        {
            RuleId = ruleId, Reason = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven), ById = by, At = at,
        };
        _explanations.RemoveAll(given => given.RuleId == ruleId);
        _explanations.Add(explanation);
    }

    private void RequireOnTheRoad() => Require(
        Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered), MeetingRules.TheRoadHasEnded);

    private void MoveTo(MeetingStage next, Id<Person> by, DateTimeOffset at, string? reason = null)
    {
        _history.Add(new StageChange { Ordinal = _history.Count + 1, From = Stage, To = next, ById = by, At = at, Reason = reason });
        Stage = next;
    }
}
