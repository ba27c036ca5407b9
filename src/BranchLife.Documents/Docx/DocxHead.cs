using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>Title, subtitle and addressee.</summary>
internal static class DocxHead
{
    public static IEnumerable<OpenXmlElement> Make(Paper paper)
    {
        yield return Title(paper.Title, paper.Landscape, lineAfter: paper.Subtitle is null);
        if (paper.Subtitle is { } subtitle)
            yield return FollowedByLine(DocxText.Paragraph(DocxStyles.Subtitle, subtitle), OfficialLayout.Line);
        if (paper.Addressee is { } addressee)
            yield return DocxText.Paragraph(DocxStyles.Addressee, addressee + "：");
    }

    public static W.Paragraph Title(Papers.Text title, bool landscape, bool lineAfter)
    {
        var lines = TitleLines.Of(title, landscape ? 29 : 20);
        var paragraph = DocxText.Paragraph(DocxStyles.Title, Papers.Text.Join(lines, line => line, "\n"));
        return lineAfter ? FollowedByLine(paragraph, OfficialLayout.TitleLine) : paragraph;
    }

    private static W.Paragraph FollowedByLine(W.Paragraph paragraph, int line)
    {
        paragraph.ParagraphProperties!.SpacingBetweenLines = new()
        {
            Before = "0", After = $"{OfficialLayout.Line}", Line = $"{line}", LineRule = LineSpacingRuleValues.Exact,
        };
        return paragraph;
    }
}
