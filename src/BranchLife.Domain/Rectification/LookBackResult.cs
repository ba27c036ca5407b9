namespace BranchLife.Domain.Rectification;

public enum LookBackResult
{
    Held,

    /// <summary>Loosened, but not so far that the item is opened again.</summary>
    Slipped,
    Reopened,
}
