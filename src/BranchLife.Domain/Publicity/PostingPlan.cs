namespace BranchLife.Domain.Publicity;

/// <summary>How long, where and with whom to speak: what stands below the list.</summary>
/// <param name="WorkingDays">How many of the days are working days, both ends included.</param>
/// <param name="LeastWorkingDays">What the notice asks for.</param>
public sealed record PostingPlan(DateOnly From, DateOnly To, string? Place, string? Contact, string? Reach, int WorkingDays, int LeastWorkingDays);
