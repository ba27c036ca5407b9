using System.IO.Compression;
using System.Text;

namespace BranchLife.Testing.Workbooks;

/// <summary>A hand-written .xlsx, part by part, so that tests can also make what no spreadsheet program would.</summary>
public sealed class XlsxFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly List<XlsxSheet> _sheets = [];
    private readonly Dictionary<string, string> _parts = [];

    /// <summary>Attributes of workbookPr, such as date1904="1".</summary>
    public string WorkbookProperties { get; set; } = "";

    /// <summary>The number format codes of the styles 1, 2, …; style 0 shows what the program likes.</summary>
    public List<string> Formats { get; } = ["yyyy\\-mm\\-dd", "0.00", "@"];

    public string SharedStrings { get; set; } = "";

    public static byte[] Of(string sheet, Action<XlsxSheet> fill) => new XlsxFile().Sheet(sheet, fill).ToBytes();

    public XlsxFile Sheet(string name, Action<XlsxSheet> fill, string state = "visible")
    {
        var sheet = new XlsxSheet(name, state);
        fill(sheet);
        _sheets.Add(sheet);
        return this;
    }

    /// <summary>Adds a part, or puts it in place of the one that would be written.</summary>
    public XlsxFile Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts())
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    public MemoryStream ToStream() => new(ToBytes());

    private Dictionary<string, string> Parts()
    {
        var parts = new Dictionary<string, string>
        {
            ["_rels/.rels"] =
                $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = Workbook(),
            ["xl/_rels/workbook.xml.rels"] = WorkbookLinks(),
            ["xl/styles.xml"] = Styles(),
            ["xl/sharedStrings.xml"] = $"""<sst xmlns="{Main}">{SharedStrings}</sst>""",
        };
        for (var i = 0; i < _sheets.Count; i++) parts[$"xl/worksheets/sheet{i + 1}.xml"] = _sheets[i].ToXml();
        foreach (var (name, content) in _parts) parts[name] = content;
        return parts;
    }

    private string Workbook()
    {
        var sheets = _sheets.Select((sheet, i) =>
            $"""<sheet name="{Xml.Escape(sheet.Name)}" sheetId="{i + 1}" state="{sheet.State}" r:id="s{i + 1}"/>""");
        return $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><workbookPr {WorkbookProperties}/><sheets>{string.Concat(sheets)}</sheets></workbook>""";
    }

    private string WorkbookLinks()
    {
        var sheets = _sheets.Select((_, i) =>
            $"""<Relationship Id="s{i + 1}" Type="{Links}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>""");
        return $"""
            <Relationships xmlns="{Package}">{string.Concat(sheets)}
            <Relationship Id="y" Type="{Links}/styles" Target="styles.xml"/>
            <Relationship Id="t" Type="{Links}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>
            """;
    }

    private string Styles()
    {
        var formats = Formats.Select((code, i) => $"""<numFmt numFmtId="{200 + i}" formatCode="{Xml.Escape(code)}"/>""");
        var styles = Formats.Select((_, i) => $"""<xf numFmtId="{200 + i}"/>""");
        return $"""
            <styleSheet xmlns="{Main}"><numFmts>{string.Concat(formats)}</numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"><alignment/></xf>{string.Concat(styles)}</cellXfs></styleSheet>
            """;
    }
}
