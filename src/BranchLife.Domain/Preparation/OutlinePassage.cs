namespace BranchLife.Domain.Preparation;

/// <summary>One text of an outline where it stands, from first to last: what versions keep and comparisons lay side by side.</summary>
public sealed class OutlinePassage
{
    public required int Ordinal { get; init; }

    public required OutlinePart Part { get; init; }

    /// <summary>Of the point or promise; 0 where there is only one such text.</summary>
    public required int Number { get; init; }

    /// <summary>Of a point.</summary>
    public string? Aspect { get; init; }

    public ProblemOrigin? Origin { get; init; }

    public PromiseResult? Result { get; init; }

    /// <summary>Null for a promise whose result needs no words.</summary>
    public SensitiveText? Words { get; init; }

    internal bool IsAt(OutlinePart part, int number) => Part == part && Number == number;
}
