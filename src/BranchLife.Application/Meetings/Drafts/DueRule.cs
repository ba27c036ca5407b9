using BranchLife.Domain.Campaigns;

namespace BranchLife.Application.Meetings.Drafts;

/// <summary>When a step is due, counted from the meeting's day: calendar or working days, fixed or a campaign's parameter.</summary>
internal sealed record DueRule
{
    public int? Days { get; init; }

    public string? DaysBefore { get; init; }

    public int? WorkingDays { get; init; }

    public string? WorkingDaysAfter { get; init; }

    public DateOnly On(DateOnly meeting, CampaignParameters parameters) => this switch
    {
        { Days: { } days } => meeting.AddDays(days),
        { DaysBefore: { } name } => meeting.AddDays(-Value(name, parameters)),
        { WorkingDays: { } days } => Inbox.WorkingDays.After(meeting, days),
        { WorkingDaysAfter: { } name } => Inbox.WorkingDays.After(meeting, Value(name, parameters)),
        _ => meeting,
    };

    private static int Value(string name, CampaignParameters parameters) => name switch
    {
        nameof(CampaignParameters.PlanDays) => parameters.PlanDays,
        nameof(CampaignParameters.NoticeDays) => parameters.NoticeDays,
        nameof(CampaignParameters.MaterialDays) => parameters.MaterialDays,
        nameof(CampaignParameters.ListDueWd) => parameters.ListDueWd,
        nameof(CampaignParameters.ReportDueWd) => parameters.ReportDueWd,
        _ => throw new InvalidOperationException($"The plan template names an unknown parameter {name}."),
    };
}
