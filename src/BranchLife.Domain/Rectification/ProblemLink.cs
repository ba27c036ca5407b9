namespace BranchLife.Domain.Rectification;

/// <summary>One record from which a problem was drawn; kept apart from that record, which may be sealed.</summary>
public sealed class ProblemLink(ProblemLinkKind kind, Guid recordId)
{
    public ProblemLinkKind Kind { get; private set; } = kind;

    public Guid RecordId { get; private set; } = recordId;
}
