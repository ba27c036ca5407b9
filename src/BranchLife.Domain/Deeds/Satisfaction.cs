namespace BranchLife.Domain.Deeds;

/// <summary>What the asker says to the result.</summary>
public enum Satisfaction
{
    Satisfied,
    MostlySatisfied,
    Unsatisfied,
}
