namespace BranchLife.Documents.Papers;

/// <summary>A table on paper, already laid out: head rows are repeated on every page, a row never breaks across pages.</summary>
public sealed record Grid : Block
{
    /// <summary>Width of each column in full-width characters; a row's spans add up to their number.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    public IReadOnlyList<GridRow> Head { get; init; } = [];

    public required IReadOnlyList<GridRow> Rows { get; init; }

    /// <summary>A line above the table.</summary>
    public Text? Caption { get; init; }

    /// <summary>A form has labels beside its boxes instead of a head, and stays on one page.</summary>
    public bool IsForm => Head.Count == 0;
}

/// <param name="MinLines">Least height in lines of the table's text; room for handwriting.</param>
public sealed record GridRow(IReadOnlyList<Cell> Cells, double MinLines = 1);

/// <param name="Span">Number of columns that the cell covers.</param>
public sealed record Cell(Text Text, CellKind Kind, CellAlign Align, int Span = 1);

public enum CellKind
{
    /// <summary>A column's heading or a form's label: bold face, centred.</summary>
    Label,

    Content,

    /// <summary>Sums at the foot.</summary>
    Total,
}

public enum CellAlign
{
    Left,
    Centre,
    Right,
}
