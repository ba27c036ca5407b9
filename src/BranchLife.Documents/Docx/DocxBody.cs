using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>The document from title to last annex, cut into sections where the sheet is turned.</summary>
internal static class DocxBody
{
    /// <summary>Eight lines.</summary>
    private const int ShortParagraph = 220;

    public static Body Make(Paper paper, DocxFooters footers)
    {
        var body = new Body(MainPart(paper));
        var landscape = paper.Landscape;
        foreach (var line in AnnexLine.Of(paper.Annexes).Where(line => line.Annex.Body.Count > 0))
        {
            var annex = line.Annex;
            var turned = annex.Landscape != landscape;
            if (turned) body.Append(DocxSections.End(footers, landscape));
            body.Append(AnnexPart(annex, line.Mark, startsPage: !turned));
            landscape = annex.Landscape;
        }

        if (body.LastChild is W.Table) body.Append(DocxSections.TinyParagraph());
        body.Append(footers.Section(landscape));
        return body;
    }

    private static IEnumerable<OpenXmlElement> MainPart(Paper paper)
    {
        var width = DocxSections.TextWidth(paper.Landscape);
        List<OpenXmlElement> parts = [.. DocxHead.Make(paper), .. paper.Body.SelectMany(block => DocxBlock.Make(block, width))];
        IReadOnlyList<OpenXmlElement> tail =
        [
            .. DocxTail.AnnexList(paper.Annexes),
            .. paper.Signature is { } signature ? DocxTail.Signature(SignatureBlock.Of(signature)) : [],
        ];

        // List of annexes and signature do not stand on a page without text. LibreOffice moves the whole paragraph, not its
        // last lines, so a long one is left alone.
        if (tail.Count > 0 && parts[^1] is W.Paragraph { InnerText.Length: <= ShortParagraph } last)
            last.ParagraphProperties!.KeepNext = new();
        parts.AddRange(tail);
        return parts;
    }

    private static IEnumerable<OpenXmlElement> AnnexPart(Annex annex, string mark, bool startsPage)
    {
        var markLine = DocxText.Paragraph(DocxStyles.AnnexMark, (Papers.Text)mark);
        if (startsPage) markLine.ParagraphProperties!.PageBreakBefore = new();
        var width = DocxSections.TextWidth(annex.Landscape);
        return
        [
            markLine,
            DocxHead.Title(annex.Title, annex.Landscape, lineAfter: true),
            .. annex.Body.SelectMany(block => DocxBlock.Make(block, width)),
        ];
    }
}
