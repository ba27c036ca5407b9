namespace BranchLife.Documents.Papers;

/// <param name="MinLines">Least height of the box in lines.</param>
public sealed record Field(string Label, Text Content, int MinLines = 1);

internal static class FormGrid
{
    private const double LabelWidth = 6;
    private const double ContentWidth = 11;

    public static Grid Of(IReadOnlyList<IReadOnlyList<Field>> lines) => new()
    {
        Widths = [LabelWidth, ContentWidth, LabelWidth, ContentWidth],
        Rows = [.. lines.Select(Row)],
    };

    private static GridRow Row(IReadOnlyList<Field> fields) => fields switch
    {
        [var only] => new([Label(only), Content(only, 3)], only.MinLines),
        [var left, var right] =>
            new([Label(left), Content(left, 1), Label(right), Content(right, 1)], Math.Max(left.MinLines, right.MinLines)),
        _ => throw new ArgumentException("A line of a form holds one or two fields.", nameof(fields)),
    };

    private static Cell Label(Field field) => new(field.Label, CellKind.Label, CellAlign.Centre);

    private static Cell Content(Field field, int span) => new(field.Content, CellKind.Content, CellAlign.Left, span);
}
