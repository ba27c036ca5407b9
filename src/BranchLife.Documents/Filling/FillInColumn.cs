namespace BranchLife.Documents.Filling;

/// <param name="Width">In full-width characters.</param>
public sealed record FillInColumn(string Header, double Width)
{
    /// <summary>Offered in a drop-down list.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Other words may be typed too, such as several choices in one cell.</summary>
    public bool IsOpen { get; init; }
}
