using BranchLife.Domain.Preparation;

namespace BranchLife.Domain.Rectification;

public sealed record ProblemStatement
{
    public required string? Statement { get; init; }

    public string? Aspect { get; init; }

    public string? Instance { get; init; }

    public string? Cause { get; init; }

    public ProblemOrigin Origin { get; init; }

    public bool IsCarriedOver { get; init; }
}
