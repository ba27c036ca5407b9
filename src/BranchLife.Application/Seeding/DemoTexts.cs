namespace BranchLife.Application.Seeding;

internal sealed record DemoTexts
{
    public required string Theme { get; init; }

    public required string NoticeTitle { get; init; }

    public required string NoticeNumber { get; init; }

    public required string NoticeText { get; init; }

    public required string[] TeamAspects { get; init; }

    public required string[] MemberAspects { get; init; }

    public required string[] StudyList { get; init; }

    public required Step[] Steps { get; init; }

    public required string[] Places { get; init; }

    public required string[] StudyTopics { get; init; }

    public required Found[] Findings { get; init; }

    public required string[] SelfCriticisms { get; init; }

    public required string[] Criticisms { get; init; }

    public required string[] Replies { get; init; }

    public required string[] TeamOpinions { get; init; }

    public required string[] PersonalOpinions { get; init; }

    /// <summary>Put into a box without a name.</summary>
    public required Boxed[] BoxedOpinions { get; init; }

    public required string[] Talks { get; init; }

    public required Found[] TeamProblems { get; init; }

    public required string TeamSelfCheck { get; init; }

    public required string LastRectification { get; init; }

    public required string Commentary { get; init; }

    public required string Closing { get; init; }

    public required string LastPromises { get; init; }

    public required string StudyGains { get; init; }

    public required string TeamOpening { get; init; }

    public required string TeamPreparation { get; init; }

    public required string TeamClosing { get; init; }

    /// <summary>What came of opinions, told to the whole branch.</summary>
    public required Told[] Feedback { get; init; }

    public required string[] Progress { get; init; }

    public required string[] Evidence { get; init; }

    public required string[] ClosingOpinions { get; init; }

    public required string[] ClosureReturns { get; init; }

    public required string[] PlanReturns { get; init; }

    public required string[] ReportReturns { get; init; }

    public required string Resolutions { get; init; }

    public required string CommitteeMinutes { get; init; }

    public sealed record Step(string Phase, string Title, string Content, int Days, string Owner);

    public sealed record Found(string Problem, string? Instance, string? Cause, string Measure, string? Aspect);

    public sealed record Told(string Gist, string Answer);

    public sealed record Boxed(string Words, string? Aspect = null, bool ForMember = false, bool FromMember = false);
}
