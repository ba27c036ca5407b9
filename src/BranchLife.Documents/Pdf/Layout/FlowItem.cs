namespace BranchLife.Documents.Pdf.Layout;

/// <summary>Something with a height that is put on a page below what came before.</summary>
/// <param name="Height">Points.</param>
/// <param name="Draw">Draws it with its upper left corner there, in points from the lower left corner of the sheet.</param>
internal sealed record FlowItem(double Height, Action<PageCanvas, double, double> Draw)
{
    /// <summary>Free space above it, except at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Stands on the same page as what follows.</summary>
    public bool KeepWithNext { get; init; }

    public bool StartsPage { get; init; }

    /// <summary>What is drawn again when a page begins with this item: the head of its table.</summary>
    public IReadOnlyList<FlowItem> Head { get; init; } = [];
}

/// <summary>What follows on sheets of one kind; it begins on a new one.</summary>
internal sealed record FlowPart(Sheet Sheet, IReadOnlyList<FlowItem> Items);
