namespace BranchLife.Domain.Rectification;

/// <summary>A member lets the own promise be posted, or takes that back; each change is kept.</summary>
public sealed class PostingConsent
{
    public required int Ordinal { get; init; }

    public required bool Given { get; init; }

    public required DateTimeOffset At { get; init; }
}
