using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BranchLife.EndToEnd.Tests.Road;

/// <summary>A 情况报告 as Word would read it.</summary>
internal sealed class ReadReport
{
    public ReadReport(byte[] content)
    {
        using var file = new MemoryStream(content);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;
        Text = body.InnerText;
        Styles = [.. body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Distinct()];
        var section = body.Descendants<SectionProperties>().Last();
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        Page = (size.Width!.Value, size.Height!.Value);
        Margins = (margin.Top!.Value, (int)margin.Right!.Value, margin.Bottom!.Value, (int)margin.Left!.Value);
    }

    public string Text { get; }

    public IReadOnlyList<string> Styles { get; }

    /// <summary>Twentieths of a point.</summary>
    public (uint Width, uint Height) Page { get; }

    /// <summary>Twentieths of a point.</summary>
    public (int Top, int Right, int Bottom, int Left) Margins { get; }
}
