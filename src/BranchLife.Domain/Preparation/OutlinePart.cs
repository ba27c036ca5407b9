namespace BranchLife.Domain.Preparation;

/// <summary>The texts of which an outline consists.</summary>
public enum OutlinePart
{
    Promise,
    LastPromises,
    StudyGains,
    Problem,
    Instance,
    Cause,
    Measure,
}
