namespace BranchLife.Domain.Meetings;

/// <summary>The five tracks of preparation, run side by side.</summary>
public enum Track
{
    Study,
    Opinions,
    Talks,
    Problems,
    Outlines,
}
