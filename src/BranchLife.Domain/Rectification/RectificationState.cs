namespace BranchLife.Domain.Rectification;

/// <summary>Overdue is no state: it is computed from the due date whenever a list is read.</summary>
public enum RectificationState
{
    Open,
    InProgress,
    ClosureRequested,
    ClosureReturned,
    Closed,
    LongTerm,

    /// <summary>A look-back found that it did not last.</summary>
    Reopened,
}
