using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

internal static class DocxText
{
    public static W.Paragraph Paragraph(string style, Papers.Text text) => Paragraph(style, Runs(text));

    public static W.Paragraph Paragraph(string style, IEnumerable<OpenXmlElement> content)
    {
        var paragraph = new W.Paragraph { ParagraphProperties = new() { ParagraphStyleId = new() { Val = style } } };
        paragraph.Append(content);
        return paragraph;
    }

    public static IEnumerable<W.Run> Runs(Papers.Text text, string? face = null) => text.Runs.Select(run => Run(run, face));

    private static W.Run Run(Papers.Run run, string? face)
    {
        var looks = new RunProperties { RunFonts = Fonts(face) };
        if (run is Papers.Bold) looks.Bold = new();
        else if (face is not null) looks.Bold = new() { Val = false };
        if (run is Missing) looks.Highlight = new() { Val = HighlightColorValues.Yellow };

        var made = new W.Run { RunProperties = looks };
        var lines = run.Words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) made.Append(new Break());
            if (lines[i].Length > 0) made.Append(new W.Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return made;
    }

    // The hint makes “ ”, … and — Chinese marks; without it Word sets them in the Latin face.
    private static RunFonts Fonts(string? face)
    {
        var fonts = new RunFonts { Hint = FontTypeHintValues.EastAsia };
        if (face is not null) fonts.EastAsia = face;
        return fonts;
    }
}
