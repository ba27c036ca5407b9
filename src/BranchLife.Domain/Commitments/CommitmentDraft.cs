namespace BranchLife.Domain.Commitments;

/// <param name="What">承诺事项.</param>
/// <param name="ForWhom">Who is to have something of it.</param>
/// <param name="DueOn">By when; its year is the year of the commitment.</param>
public sealed record CommitmentDraft(string? What, string? ForWhom, DateOnly DueOn);
