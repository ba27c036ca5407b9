using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Reports.TalkSchedules;

/// <summary>That two talk and when; never what was said.</summary>
public sealed record TalkRow(
    Id<Talk> Id, string First, string FirstPost, string Second, string SecondPost, TalkPairClass Class, DateOnly? PlannedOn, TimeOnly? PlannedAt,
    string? PlannedPlace, DateOnly? HeldOn, string? Place, TalkWay Way, TalkState State)
{
    /// <summary>Where they talked, else where they mean to.</summary>
    public string? Where => HeldOn is null ? PlannedPlace : Place;

    public string? Hour => PlannedAt is { } hour ? $"{hour:H\\:mm}" : null;
}
