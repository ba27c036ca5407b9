using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;

namespace BranchLife.Application.Meetings;

/// <summary>What the workspace of a meeting shows; filled by <see cref="MeetingWorkspace"/>.</summary>
public sealed record WorkspaceView
{
    public required Id<Meeting> Id { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public required MeetingKinds Kinds { get; init; }

    public required int Year { get; init; }

    public required MeetingForm Form { get; init; }

    public required string? Theme { get; init; }

    public required DateOnly? HeldOn { get; init; }

    public required TimeOnly? StartsAt { get; init; }

    public required string? Place { get; init; }

    public required MeetingStage Stage { get; init; }

    /// <summary>On the main road: where a postponed meeting resumes, where an ended one stopped.</summary>
    public required MeetingStage RoadStage { get; init; }

    public required MaterialsState Materials { get; init; }

    public required bool PlanIsReviewed { get; init; }

    /// <summary>Null also where the actor may not read it.</summary>
    public Id<Meeting>? RedoOfId { get; init; }

    /// <summary>Null also where the actor may not read it.</summary>
    public Id<Meeting>? RedoneById { get; init; }

    public required DateOnly? AdvanceNoticeOn { get; init; }

    public required DateOnly? FinalNoticeOn { get; init; }

    public required int OpenExemptions { get; init; }

    /// <summary>The last day on which the meeting came to a stage.</summary>
    public required IReadOnlyDictionary<MeetingStage, DateOnly> Reached { get; init; }

    public string Branch { get; init; } = "";

    public CampaignLine? Campaign { get; init; }

    public string? Host { get; init; }

    public string? Recorder { get; init; }

    /// <summary>Members of the branch today.</summary>
    public int Expected { get; init; }

    public DateOnly Today { get; init; }

    public IReadOnlySet<MeetingAction> Allowed { get; init; } = new HashSet<MeetingAction>();

    /// <summary>What the rules found names comrades who lag behind; ordinary members do not see it.</summary>
    public bool SeesFindings { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The next act first.</summary>
    public IReadOnlyList<MeetingAct> Acts { get; init; } = [];

    public IReadOnlyList<CommentLine> Comments { get; init; } = [];

    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    public IReadOnlyList<ExplainedLine> Explained { get; init; } = [];

    public IReadOnlyList<WaivedLine> Waived { get; init; } = [];

    public PutOffLine? PutOff { get; init; }

    internal static WorkspaceView Of(Meeting meeting) => new()
    {
        Id = meeting.Id, Version = meeting.Version, Title = meeting.Title, Kinds = meeting.Kinds, Year = meeting.AppliesToYear,
        Form = meeting.Form, Theme = meeting.Theme, HeldOn = meeting.HeldOn, StartsAt = meeting.StartsAt, Place = meeting.Place,
        Stage = meeting.Stage, RoadStage = RoadStageOf(meeting), Materials = meeting.Materials, PlanIsReviewed = meeting.PlanIsReviewed,
        AdvanceNoticeOn = meeting.AdvanceNoticeOn,
        FinalNoticeOn = meeting.FinalNoticeOn, OpenExemptions = meeting.Exemptions.Count(exemption => !exemption.IsGranted),
        Reached = meeting.History.GroupBy(change => change.To).ToDictionary(at => at.Key, at => at.Max(change => change.At).ChinaDay),
    };

    private static MeetingStage RoadStageOf(Meeting meeting) => meeting.Stage switch
    {
        MeetingStage.Postponed => meeting.ResumesAt!.Value,
        MeetingStage.Cancelled or MeetingStage.RedoOrdered =>
            meeting.History.OrderByDescending(change => change.Ordinal).Select(change => change.From).First(stage => stage is not MeetingStage.Postponed),
        _ => meeting.Stage,
    };

    public sealed record CampaignLine(Id<Campaign> Id, string Title, DateOnly WindowTo);

    public sealed record CommentLine(
        int Ordinal, PlanCheck Check, string? Anchor, string Text, string? Author, DateTimeOffset At, string? Answer, string? AnsweredBy);

    public sealed record HistoryLine(MeetingStage From, MeetingStage To, string? By, DateTimeOffset At, string? Reason);

    public sealed record ExplainedLine(string What, string Reason, string? By, DateTimeOffset At);

    public sealed record WaivedLine(Track Track, string Reason, string? By, DateTimeOffset At);

    public sealed record PutOffLine(PutOffKind Kind, string Reason, DateOnly? Until, string? By, bool? Consented, string? Answer);
}
