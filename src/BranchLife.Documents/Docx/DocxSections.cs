using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

internal static class DocxSections
{
    public static int TextWidth(bool landscape) => landscape ? OfficialLayout.TextHeight : OfficialLayout.TextWidth;

    /// <summary>The end of a section, in a paragraph too small to be seen.</summary>
    public static W.Paragraph End(DocxFooters footers, bool landscape)
    {
        var end = TinyParagraph();
        end.ParagraphProperties!.SectionProperties = footers.Section(landscape);
        return end;
    }

    /// <summary>Behind a table at the end there must be a paragraph; a full line might open an empty page.</summary>
    public static W.Paragraph TinyParagraph() => new()
    {
        ParagraphProperties = new()
        {
            SpacingBetweenLines = new() { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
            ParagraphMarkRunProperties = new(new FontSize { Val = "2" }),
        },
    };

    /// <summary>A turned sheet is the upright one turned to the right: its left margin is the upright foot.</summary>
    public static IEnumerable<OpenXmlElement> Page(bool landscape, int footer) =>
    [
        landscape
            ? new PageSize { Width = OfficialLayout.PageHeight, Height = OfficialLayout.PageWidth, Orient = PageOrientationValues.Landscape }
            : new PageSize { Width = OfficialLayout.PageWidth, Height = OfficialLayout.PageHeight },
        landscape
            ? Margins(OfficialLayout.Left, OfficialLayout.Top, OfficialLayout.Right, OfficialLayout.Bottom, 720)
            : Margins(OfficialLayout.Top, OfficialLayout.Right, OfficialLayout.Bottom, OfficialLayout.Left, footer),
        new DocGrid { Type = DocGridValues.LinesAndChars, LinePitch = 580, CharacterSpace = -848 },
    ];

    private static PageMargin Margins(int top, int right, int bottom, int left, int footer) => new()
    {
        Top = top, Right = (uint)right, Bottom = bottom, Left = (uint)left, Header = 851, Footer = (uint)footer, Gutter = 0,
    };
}
