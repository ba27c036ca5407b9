namespace BranchLife.Domain.Sessions;

public enum RoundStepState
{
    Waiting,
    Running,
    Done,

    /// <summary>Passed over on purpose; it can be called up again.</summary>
    Skipped,

    /// <summary>The comrade is not in the room (any more); the step comes back with the comrade.</summary>
    Away,
}
