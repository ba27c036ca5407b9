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

    /// <summary>引言 of the team's material: on what basis and how it came about.</summary>
    Opening,

    /// <summary>结语 of the team's material: asks for criticism.</summary>
    Closing,
}
