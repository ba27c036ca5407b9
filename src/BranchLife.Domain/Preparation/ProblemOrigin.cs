namespace BranchLife.Domain.Preparation;

/// <summary>The five ways in which problems are found: 自己找、群众提、上级点、互相帮、集体议.</summary>
public enum ProblemOrigin
{
    Self,
    Masses,
    Superior,
    Peers,
    Collective,
}
