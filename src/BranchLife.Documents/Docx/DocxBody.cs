using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>The document from title to last annex, cut into sections where the sheet is turned.</summary>
internal static class DocxBody
{
    public static Body Make(Paper paper, DocxFooters footers)
    {
        var body = new Body(MainPart(paper));
        var landscape = paper.Landscape;
        foreach (var (annex, mark) in Numbered(paper.Annexes).Where(each => each.Annex.Body.Count > 0))
        {
            var turned = annex.Landscape != landscape;
            if (turned) body.Append(DocxSections.End(footers, landscape));
            body.Append(AnnexPart(annex, mark, startsPage: !turned));
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
        parts.AddRange(DocxTail.AnnexList(paper.Annexes));
        if (paper.Signature is { } signature)
        {
            // The signature never stands alone on a page.
            if (parts.OfType<W.Paragraph>().LastOrDefault() is { } last && parts[^1] == last)
                last.ParagraphProperties!.KeepNext = new();
            parts.AddRange(DocxTail.Signature(SignatureBlock.Of(signature)));
        }

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

    private static IEnumerable<(Annex Annex, string Mark)> Numbered(IReadOnlyList<Annex> annexes) =>
        annexes.Select((annex, index) => (annex, annexes.Count == 1 ? "附件" : $"附件{index + 1}"));
}
