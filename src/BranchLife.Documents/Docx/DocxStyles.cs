using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>Every look of the paper is a style, so that an office changes a face in one place.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Addressee = "Addressee";
    public const string Flush = "Flush";
    public const string Centred = "Centred";
    public const string Note = "Note";
    public const string AnnexList = "AnnexList";
    public const string AnnexMark = "AnnexMark";
    public const string Signature = "Signature";
    public const string PageNumber = "FooterNumber";
    public const string Imprint = "FooterImprint";

    public static string Heading(int level) => $"Heading{level}";

    public static string TableText(int size) => $"TableText{size}";

    public static string TableLabel(int size) => $"TableLabel{size}";

    public static Styles Make() => new(
    [
        Defaults(),
        Normal(),
        Style(Title, "Title", Centre(OfficialLayout.TitleLine), DocxFonts.Title, OfficialLayout.TitleSize),
        Style(Subtitle, "Subtitle", Centre(OfficialLayout.Line), DocxFonts.Level2),
        Heading(1, DocxFonts.Level1, bold: false),
        Heading(2, DocxFonts.Level2, bold: false),
        Heading(3, DocxFonts.Body, bold: true),
        Heading(4, DocxFonts.Body, bold: false),
        Style(Addressee, "主送机关", Left()),
        Style(Flush, "顶格正文", Left()),
        Style(Centred, "居中正文", Centre(OfficialLayout.Line), DocxFonts.Level2),
        Style(Note, "说明", Small(24, JustificationValues.Left), size: 24),
        Style(AnnexList, "附件说明", new StyleParagraphProperties { KeepNext = new() }),
        Style(AnnexMark, "附件标识", Left(after: OfficialLayout.Line), DocxFonts.Level1),
        Style(Signature, "落款", Right()),
        Footer(PageNumber, "页码", OfficialLayout.PageNumberSize, OfficialLayout.PageNumberLine),
        Footer(Imprint, "页脚小字", OfficialLayout.ImprintSize, OfficialLayout.ImprintLine),
        .. new[] { 24, 21, 18 }.SelectMany(size => (IEnumerable<OpenXmlElement>)
        [
            Style(TableText(size), $"表格文字{size / 2.0:0.#}", Small(size, JustificationValues.Left), size: size),
            Style(TableLabel(size), $"表格栏目{size / 2.0:0.#}", Small(size, JustificationValues.Center), DocxFonts.Level1, size),
        ]),
    ]);

    /// <summary>Fixed distance between the lines of a table's text, in twips.</summary>
    public static int TableLine(int size) => size * 15;

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            DocxFonts.Of(DocxFonts.Body),
            new FontSize { Val = $"{OfficialLayout.BodySize}" },
            new FontSizeComplexScript { Val = $"{OfficialLayout.BodySize}" },
            new Languages { Val = "en-US", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault());

    private static Style Normal() => new(
        new StyleName { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties
        {
            WidowControl = new() { Val = true },
            SnapToGrid = new() { Val = false },
            AutoSpaceDE = new() { Val = false },
            AutoSpaceDN = new() { Val = false },
            SpacingBetweenLines = Lines(OfficialLayout.Line),
            Indentation = FirstLine(200, 2 * OfficialLayout.Character),
            Justification = new() { Val = JustificationValues.Both },
        },
        // 28 characters of 16 pt do not fit into 156 mm unless they stand closer. The page grid says so too, but only
        // Word sets letters by it, LibreOffice gives each two places; so the letters are moved here and do not snap.
        new StyleRunProperties
        {
            RunFonts = DocxFonts.Of(DocxFonts.Body),
            Spacing = new() { Val = OfficialLayout.LetterSpacing },
            FontSize = new() { Val = $"{OfficialLayout.BodySize}" },
            FontSizeComplexScript = new() { Val = $"{OfficialLayout.BodySize}" },
        })
    { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true };

    private static Style Heading(int level, string face, bool bold)
    {
        var style = Style(
            Heading(level), $"heading {level}",
            new StyleParagraphProperties { OutlineLevel = new() { Val = level - 1 } }, face);
        if (bold) style.StyleRunProperties!.Bold = new();
        return style;
    }

    private static Style Style(
        string id, string name, StyleParagraphProperties layout, string? face = null, int? size = null)
    {
        var letters = new StyleRunProperties();
        if (face is not null) letters.RunFonts = DocxFonts.Of(face);
        if (size is not null) letters.Spacing = new() { Val = 0 };
        if (size is not null) letters.FontSize = new() { Val = $"{size}" };
        if (size is not null) letters.FontSizeComplexScript = new() { Val = $"{size}" };
        return new Style(
            new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(), layout, letters)
        { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static Style Footer(string id, string name, int size, int line)
    {
        var style = Style(id, name, Left(line), DocxFonts.PageNumber, size);
        style.StyleRunProperties!.RunFonts = new()
        {
            Ascii = DocxFonts.PageNumber, HighAnsi = DocxFonts.PageNumber, EastAsia = DocxFonts.PageNumber,
        };
        return style;
    }

    private static StyleParagraphProperties Centre(int line) => Flat(JustificationValues.Center, Lines(line), keep: true);

    private static StyleParagraphProperties Left(int line = OfficialLayout.Line, int after = 0) =>
        Flat(JustificationValues.Left, Lines(line, after));

    private static StyleParagraphProperties Right() => Flat(JustificationValues.Right, Lines(OfficialLayout.Line));

    private static StyleParagraphProperties Small(int size, JustificationValues align) => Flat(align, Lines(TableLine(size)));

    private static StyleParagraphProperties Flat(JustificationValues align, SpacingBetweenLines lines, bool keep = false)
    {
        var layout = new StyleParagraphProperties
        {
            SpacingBetweenLines = lines,
            Indentation = FirstLine(0, 0),
            Justification = new() { Val = align },
        };
        if (keep) layout.KeepNext = new();
        return layout;
    }

    private static SpacingBetweenLines Lines(int line, int after = 0) =>
        new() { Before = "0", After = $"{after}", Line = $"{line}", LineRule = LineSpacingRuleValues.Exact };

    private static Indentation FirstLine(int hundredths, int twips) =>
        new() { FirstLine = $"{twips}", FirstLineChars = hundredths };
}
