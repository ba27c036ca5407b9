using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

internal static class DocxBlock
{
    /// <param name="width">Width of the text in twips.</param>
    public static IEnumerable<OpenXmlElement> Make(Block block, int width) => block switch
    {
        Papers.Paragraph paragraph => [DocxText.Paragraph(Style(paragraph.Style), paragraph.Text)],
        Heading heading => [Heading(heading)],
        Grid grid => DocxGrid.Make(grid, width),
        NewPage => [new W.Paragraph(new W.Run(new Break { Type = BreakValues.Page }))],
        _ => throw new NotSupportedException($"No docx for {block.GetType().Name}."),
    };

    private static string Style(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => "Normal",
        ParagraphStyle.Flush => DocxStyles.Flush,
        ParagraphStyle.Centred => DocxStyles.Centred,
        ParagraphStyle.Note => DocxStyles.Note,
    };

    private static W.Paragraph Heading(Heading heading)
    {
        var style = DocxStyles.Heading(heading.Level);
        if (heading.RunIn is not { } runIn)
        {
            var alone = DocxText.Paragraph(style, heading.Number + heading.Text);
            alone.ParagraphProperties!.KeepNext = new();
            return alone;
        }

        return DocxText.Paragraph(
            style, [.. DocxText.Runs(heading.Number + heading.Text + "。"), .. DocxText.Runs(runIn, DocxFonts.Body)]);
    }
}
