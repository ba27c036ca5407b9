using BranchLife.Documents.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.Documents.Docx;

/// <summary>
/// Writes a paper as docx by GB/T 9704-2012, for Word and WPS. Letter faces are named, not embedded (方正小标宋简体,
/// 仿宋_GB2312, 楷体_GB2312, 黑体), and named on styles, never by theme. The properties of the file hold the title and nothing
/// about who made it.
/// </summary>
public static class PaperDocx
{
    public static async Task WriteAsync(Paper paper, Stream output, CancellationToken ct)
    {
        using var whole = Make(paper);
        await whole.CopyToAsync(output, ct);
    }

    public static void Write(Paper paper, Stream output)
    {
        using var whole = Make(paper);
        whole.CopyTo(output);
    }

    // A package is written back and forth, which the stream of an answer does not allow.
    private static MemoryStream Make(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var whole = new MemoryStream();
        using (var file = WordprocessingDocument.Create(whole, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = Printable.OnOneLine(paper.Title.Words);
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make();
            main.AddNewPart<FontTablePart>().Fonts = DocxFonts.Table();
            main.AddNewPart<DocumentSettingsPart>().Settings = DocxSettings.Make();
            main.Document = new Document(DocxBody.Make(paper, new DocxFooters(main, paper.Imprint)));
        }

        whole.Position = 0;
        return whole;
    }
}
