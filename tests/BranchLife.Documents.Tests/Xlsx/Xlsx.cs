using System.IO.Compression;
using System.Xml.Linq;
using BranchLife.Documents.Tables;
using BranchLife.Documents.Xlsx;

namespace BranchLife.Documents.Tests.Xlsx;

/// <summary>An xlsx read back without the library that wrote it.</summary>
internal sealed class Xlsx
{
    public static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, XDocument> _parts;

    private Xlsx(Stream file)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        _parts = zip.Entries.ToDictionary(entry => entry.FullName, entry => XDocument.Load(entry.Open()));
    }

    public XElement Sheet => _parts["xl/worksheets/sheet1.xml"].Root!;

    public XElement Workbook => _parts["xl/workbook.xml"].Root!;

    public XElement Styles => _parts["xl/styles.xml"].Root!;

    public XElement Properties => _parts["docProps/core.xml"].Root!;

    public static async Task<Xlsx> OfAsync<TRow>(Table<TRow> table, params TRow[] rows) => new((await FileAsync(table, rows)).Read());

    public static async Task<OneWay> FileAsync<TRow>(Table<TRow> table, IEnumerable<TRow> rows)
    {
        var file = new OneWay();
        await TableXlsx.WriteAsync(table, rows.ToAsyncEnumerable(), file, CancellationToken.None);
        return file;
    }

    public XElement Cell(string address) => Sheet.Descendants(S + "c").Single(cell => (string?)cell.Attribute("r") == address);

    public string Words(string address) => string.Concat(Cell(address).Descendants(S + "t").Select(text => text.Value));

    public string? Number(string address) => Cell(address).Element(S + "v")?.Value;

    public string? Format(string address)
    {
        var look = Styles.Element(S + "cellXfs")!.Elements().ElementAt((int)Cell(address).Attribute("s")!);
        var id = (string)look.Attribute("numFmtId")!;
        return id == "49" ? "@" : (string?)Styles.Descendants(S + "numFmt").SingleOrDefault(each => (string?)each.Attribute("numFmtId") == id)?.Attribute("formatCode");
    }

    public string? DefinedName(string name) =>
        Workbook.Descendants(S + "definedName").SingleOrDefault(each => (string?)each.Attribute("name") == name)?.Value;
}
