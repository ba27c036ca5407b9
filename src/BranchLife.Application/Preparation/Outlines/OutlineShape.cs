namespace BranchLife.Application.Preparation.Outlines;

/// <summary>What is done with a point of an outline.</summary>
public enum OutlineShape
{
    /// <summary>A new one behind those of the same aspect.</summary>
    Add,
    Remove,
    Up,
    Down,
}
