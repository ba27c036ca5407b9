using System.IO.Packaging;
using System.Xml.Linq;
using BranchLife.Documents.Docx;
using BranchLife.Documents.Papers;

namespace BranchLife.Documents.Tests.Docx;

/// <summary>A docx read back without the library that wrote it.</summary>
internal sealed class Docx
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Dictionary<string, XDocument> _parts = [];

    private Docx(Stream file)
    {
        using var package = Package.Open(file, FileMode.Open, FileAccess.Read);
        Title = package.PackageProperties.Title;
        Creator = package.PackageProperties.Creator;
        LastModifiedBy = package.PackageProperties.LastModifiedBy;
        foreach (var part in package.GetParts().Where(part => part.ContentType.EndsWith("xml", StringComparison.Ordinal)))
            _parts[part.Uri.ToString()] = XDocument.Load(part.GetStream());
    }

    public string? Title { get; }

    public string? Creator { get; }

    public string? LastModifiedBy { get; }

    public XElement Body => _parts["/word/document.xml"].Root!.Element(W + "body")!;

    public XElement Settings => _parts["/word/settings.xml"].Root!;

    public IEnumerable<XDocument> Parts => _parts.Values;

    public IEnumerable<XElement> Sections => Body.Descendants(W + "sectPr");

    public static Docx Of(Paper paper)
    {
        using var file = new MemoryStream();
        PaperDocx.Write(paper, file);
        file.Position = 0;
        return new(file);
    }

    public XElement Style(string id) => _parts["/word/styles.xml"].Root!.Elements(W + "style").Single(style => Value(style, "styleId") == id);

    public XDocument Footer(string relationship)
    {
        var target = _parts["/word/_rels/document.xml.rels"].Root!.Elements().Single(each => (string?)each.Attribute("Id") == relationship);
        return _parts[(string)target.Attribute("Target")!];
    }

    public IEnumerable<XElement> Paragraphs(string style) =>
        Body.Descendants(W + "p").Where(p => p.Element(W + "pPr")?.Element(W + "pStyle") is { } used && Value(used) == style);

    public static string Words(XElement element) => string.Concat(element.Descendants().Select(part =>
        part.Name == W + "t" ? part.Value : part.Name == W + "br" ? "\n" : ""));

    public static string? Value(XElement? element, string attribute = "val") => element?.Attribute(W + attribute)?.Value;
}
