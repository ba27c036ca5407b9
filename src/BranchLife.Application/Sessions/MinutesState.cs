namespace BranchLife.Application.Sessions;

/// <summary>How far the record of one sitting is.</summary>
public enum MinutesState
{
    Running,
    Missing,
    Assembled,
    SignedByBoth,
    Sealed,
}
