using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Imprint = BranchLife.Documents.Papers.Imprint;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>Page numbers — 1 —: odd pages at the right, even ones at the left, one character from the edge (GB/T 9704-2012, 7.5).</summary>
internal sealed class DocxFooters(MainDocumentPart main, Imprint? imprint)
{
    private readonly Dictionary<(bool Landscape, bool Odd), string> _made = [];

    private string Imprint => imprint?.Line ?? "";

    public SectionProperties Section(bool landscape) => new(
    [
        new FooterReference { Type = HeaderFooterValues.Default, Id = Footer(landscape, odd: true) },
        new FooterReference { Type = HeaderFooterValues.Even, Id = Footer(landscape, odd: false) },
        new SectionType { Val = SectionMarkValues.NextPage },
        .. DocxSections.Page(landscape, OfficialLayout.PageNumberFromEdge - (Imprint.Length > 0 ? OfficialLayout.ImprintLine : 0)),
    ]);

    private string Footer(bool landscape, bool odd)
    {
        if (_made.TryGetValue((landscape, odd), out var id)) return id;

        var part = main.AddNewPart<FooterPart>();
        part.Footer = landscape ? DocxTurnedFooter.Make(Lines(odd), Imprint.Length > 0) : new Footer(Lines(odd));
        return _made[(landscape, odd)] = main.GetIdOfPart(part);
    }

    private IEnumerable<OpenXmlElement> Lines(bool odd)
    {
        yield return Line(
            DocxStyles.PageNumber, odd,
            [.. DocxText.Runs("— "), new SimpleField(DocxText.Runs("1")) { Instruction = " PAGE " }, .. DocxText.Runs(" —")]);
        if (Imprint.Length > 0) yield return Line(DocxStyles.Imprint, odd, DocxText.Runs(Imprint));
    }

    private static W.Paragraph Line(string style, bool odd, IEnumerable<OpenXmlElement> content)
    {
        var line = DocxText.Paragraph(style, content);
        var blank = $"{OfficialLayout.PageNumberLine}";
        line.ParagraphProperties!.Indentation = odd ? new() { Right = blank } : new() { Left = blank };
        line.ParagraphProperties.Justification = new() { Val = odd ? JustificationValues.Right : JustificationValues.Left };
        return line;
    }
}
