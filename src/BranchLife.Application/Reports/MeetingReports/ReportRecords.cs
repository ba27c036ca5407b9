using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Reports.MeetingReports;

/// <summary>Everything that a 情况报告 is drafted from: what the branch may know, and counts of what it may not.</summary>
public sealed record ReportRecords
{
    public required Id<Meeting> MeetingId { get; init; }

    public required string Branch { get; init; }

    public required string? Superior { get; init; }

    public required string Title { get; init; }

    /// <summary>《…》（…）, null without campaign.</summary>
    public required string? Notice { get; init; }

    public required string? Theme { get; init; }

    public required MeetingForm Form { get; init; }

    public required IReadOnlyList<string> MemberAspects { get; init; }

    public required PlanRoad Plan { get; init; }

    public required IReadOnlyList<Study> Studies { get; init; }

    /// <summary>Members who took part in at least one study of the branch, or made one up.</summary>
    public required int Students { get; init; }

    public required IReadOnlyDictionary<TalkPairClass, int> Talks { get; init; }

    public required OpinionCount Opinions { get; init; }

    /// <summary>发言提纲 that passed review.</summary>
    public required int Outlines { get; init; }

    public required bool HasTeamSelfCheck { get; init; }

    public required IReadOnlyList<ProblemOrigin> Origins { get; init; }

    /// <summary>The branch's own, in the order of the list.</summary>
    public required IReadOnlyList<TeamProblem> TeamProblems { get; init; }

    public required int PersonalProblems { get; init; }

    /// <summary>Null before a sitting was opened.</summary>
    public required Gathering? Held { get; init; }

    public required IReadOnlyList<Speech> Speeches { get; init; }

    public required int SelfCriticisms { get; init; }

    public required int Criticisms { get; init; }

    public required int PersonalItems { get; init; }

    public required int ClosedItems { get; init; }

    public IEnumerable<Measure> TeamMeasures => TeamProblems.SelectMany(problem => problem.Measures);

    /// <param name="Steps">Lines of the plan.</param>
    /// <param name="Returns">How often it was handed back.</param>
    public sealed record PlanRoad(
        DateOnly? AdoptedOn, DateOnly? SubmittedOn, DateOnly? ApprovedOn, bool IsReviewed, int Returns, int Steps);

    public sealed record Study(StudyMode Mode, string Topic, int Minutes);

    public sealed record OpinionCount(int Total, int ForTeam, int ForMembers, IReadOnlyList<ProblemOrigin> Origins);

    public sealed record TeamProblem(Id<Problem> Id, string? Aspect, string Statement, IReadOnlyList<Measure> Measures);

    public sealed record Measure(Id<RectificationItem> Id, string Words, string Owner, DateOnly? DueOn, DateOnly? NextReviewOn);

    /// <param name="Sittings">Without make-ups.</param>
    /// <param name="MadeUp">Who took part in a make-up.</param>
    public sealed record Gathering(
        DateOnly From, DateOnly To, string Place, string Host, int Sittings, int Expected, int Present, int OnLeave, int Absent, int MadeUp,
        IReadOnlyList<string> Guests);

    public sealed record Speech(TurnKind Kind, string Speaker, string Standing, string Words);
}
