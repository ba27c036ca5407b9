using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>附件说明 and 落款.</summary>
internal static class DocxTail
{
    /// <summary>附件：1.… under the body, further titles and lines beneath the first title's first character.</summary>
    public static IEnumerable<OpenXmlElement> AnnexList(IReadOnlyList<Annex> annexes) => annexes.Select((annex, index) =>
    {
        var only = annexes.Count == 1;
        var number = only ? "" : $"{index + 1}.";
        var line = DocxText.Paragraph(DocxStyles.AnnexList, (index == 0 ? "附件：" : "") + number + annex.Title.OnOneLine());
        var start = index == 0 ? 2 : 5;
        var titleStart = only ? 5 : 6;
        line.ParagraphProperties!.Indentation = Hanging(titleStart, titleStart - start);
        if (index == 0) line.ParagraphProperties.SpacingBetweenLines = LineBefore();
        return line;
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
