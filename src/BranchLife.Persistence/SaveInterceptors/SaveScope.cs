namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>What the current request may write; set once at its beginning.</summary>
public sealed class SaveScope
{
    public bool IsReading { get; set; }
}
