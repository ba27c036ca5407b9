namespace BranchLife.Domain.Rectification;

/// <summary>Where a problem was taken from.</summary>
public enum ProblemLinkKind
{
    Criticism,
    Opinion,
    Outline,
    Commentary,
    SupervisionDemand,
    Talk,
}
