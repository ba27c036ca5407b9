using BranchLife.Domain.Rectification;

namespace BranchLife.Domain.Preparation;

/// <summary>An item of the last meeting that its owner (the branch, for the team's material) has to report on.</summary>
public sealed record Promised(Id<RectificationItem> ItemId, SensitiveText Problem, string Measure, DateOnly? DueOn, RectificationState State);
