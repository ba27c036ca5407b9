namespace BranchLife.Domain.Members;

public enum DisciplineState
{
    None,
    Warning,
    SeriousWarning,
    RemovedFromPost,
    OnProbationWithinParty,
    RightsSuspended,
    TimeLimitedCorrection,
}
