using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>附件说明 and 落款.</summary>
internal static class DocxTail
{
    public static IEnumerable<OpenXmlElement> AnnexList(IReadOnlyList<Annex> annexes) => AnnexLine.Of(annexes).Select((line, index) =>
    {
        var paragraph = DocxText.Paragraph(DocxStyles.AnnexList, line.Listed);
        paragraph.ParagraphProperties!.Indentation = Hanging(line.TitleStart, line.TitleStart - line.Start);
        if (index == 0) paragraph.ParagraphProperties.SpacingBetweenLines = LineBefore();
        return paragraph;
    });

    public static IEnumerable<OpenXmlElement> Signature(SignatureBlock block)
    {
        var organization = Line(block.Organization, block.OrganizationIndent);
        organization.ParagraphProperties!.SpacingBetweenLines = LineBefore();
        organization.ParagraphProperties.KeepNext = new();
        return [organization, Line(block.Day, block.DayIndent)];
    }

    private static W.Paragraph Line(Papers.Text text, double characters)
    {
        var line = DocxText.Paragraph(DocxStyles.Signature, text);
        line.ParagraphProperties!.Indentation = new() { Right = $"{(int)(characters * OfficialLayout.Character)}" };
        return line;
    }

    private static Indentation Hanging(int left, int hanging) => new()
    {
        Left = $"{left * OfficialLayout.Character}", LeftChars = left * 100,
        Hanging = $"{hanging * OfficialLayout.Character}", HangingChars = hanging * 100,
    };

    private static SpacingBetweenLines LineBefore() => new()
    {
        Before = $"{OfficialLayout.Line}", After = "0", Line = $"{OfficialLayout.Line}", LineRule = LineSpacingRuleValues.Exact,
    };
}
