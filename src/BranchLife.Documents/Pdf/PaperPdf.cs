using System.Globalization;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Pdf.Layout;

namespace BranchLife.Documents.Pdf;

/// <summary>
/// Writes a paper as pdf with the same content and page as the docx: letters embedded as far as they are used, text that
/// can be searched and copied, the title as only property.
/// </summary>
public static class PaperPdf
{
    public static async Task WriteAsync(Paper paper, PdfFaces faces, Stream output, CancellationToken ct)
    {
        using var whole = Make(paper, faces);
        await whole.CopyToAsync(output, ct);
    }

    public static void Write(Paper paper, PdfFaces faces, Stream output)
    {
        using var whole = Make(paper, faces);
        whole.CopyTo(output);
    }

    private static MemoryStream Make(Paper paper, PdfFaces faces)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var shaper = new Shaper(faces);
        var pager = new Pager();
        foreach (var part in PaperFlow.Of(paper, shaper)) pager.Add(part);
        var footer = new PdfFooter(shaper, paper.Imprint?.Line ?? "");
        for (var i = 0; i < pager.Pages.Count; i++) footer.Draw(pager.Pages[i].Sheet, pager.Pages[i].Canvas, i + 1);

        var whole = new MemoryStream();
        Write(new PdfFile(whole), paper, shaper, pager.Pages);
        whole.Position = 0;
        return whole;
    }

    private static void Write(PdfFile file, Paper paper, Shaper shaper, IReadOnlyList<(Sheet Sheet, PageCanvas Canvas)> pages)
    {
        var tree = file.Reserve();
        var fonts = string.Join(' ', shaper.UsedFonts.Select(font => $"/{font.Name} {font.Write(file)} 0 R"));
        var leaves = pages.Select(page =>
        {
            var content = file.AddStream(page.Canvas.Content);
            return file.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.Sheet.Width:0.##} {page.Sheet.Height:0.##}] /Contents {content} 0 R >>"));
        }).ToList();
        file.Put(
            tree,
            $"<< /Type /Pages /Count {leaves.Count} /Kids [{string.Join(' ', leaves.Select(leaf => $"{leaf} 0 R"))}] /Resources << /Font << {fonts} >> >> >>");
        var catalog = file.Add($"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>");
        file.End(catalog, file.Add($"<< /Title {PdfFile.Words(Printable.OnOneLine(paper.Title.Words))} >>"));
    }
}
