namespace BranchLife.Documents.Papers;

internal static class PaperTexts
{
    public static IEnumerable<Text> Of(Paper paper) =>
    [
        paper.Title,
        .. Optional(paper.Subtitle),
        .. Optional(paper.Addressee),
        .. paper.Body.SelectMany(Of),
        .. Optional(paper.Signature?.Organization),
        .. paper.Signature is { } signature ? [SignatureBlock.DayOf(signature)] : Array.Empty<Text>(),
        .. paper.Annexes.SelectMany(annex => (IEnumerable<Text>)[annex.Title, .. annex.Body.SelectMany(Of)]),
    ];

    private static IEnumerable<Text> Of(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Heading heading => [heading.Number + heading.Text, .. Optional(heading.RunIn)],
        Grid grid =>
        [
            .. Optional(grid.Caption),
            .. grid.Head.Concat(grid.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text),
        ],
        _ => [],
    };

    private static IEnumerable<Text> Optional(Text? text) => text is null ? [] : [text];
}
