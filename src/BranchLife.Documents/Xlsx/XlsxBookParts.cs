using System.Globalization;
using System.Security;

namespace BranchLife.Documents.Xlsx;

/// <summary>The small parts that name the sheets of a workbook.</summary>
internal static class XlsxBookParts
{
    private const int LongestName = 31;
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string ContentTypes(int sheets) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="{Package}/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="{Spreadsheet}.sheet.main+xml"/>
          <Override PartName="/xl/styles.xml" ContentType="{Spreadsheet}.styles+xml"/>
          {Each(sheets, i => $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Spreadsheet}.worksheet+xml\"/>")}
        </Types>
        """;

    public static string Relationships(int sheets) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="{Package}/relationships">
          {Each(sheets, i => $"<Relationship Id=\"rId{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")}
          <Relationship Id="rIdStyles" Type="{Office}/styles" Target="styles.xml"/>
        </Relationships>
        """;

    public static string Workbook(IReadOnlyList<(string Name, bool IsHidden)> sheets)
    {
        var names = NamesOf(sheets);
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="{XlsxParts.Main}" xmlns:r="{Office}">
              <bookViews><workbookView/></bookViews>
              <sheets>{Each(sheets.Count, i => $"<sheet name=\"{SecurityElement.Escape(names[i - 1])}\" sheetId=\"{i}\"{(sheets[i - 1].IsHidden ? " state=\"hidden\"" : "")} r:id=\"rId{i}\"/>")}</sheets>
            </workbook>
            """;
    }

    private static string Each(int count, Func<int, string> write) => string.Concat(Enumerable.Range(1, count).Select(write));

    // A workbook has no two sheets of one name, and forbids some characters in them.
    private static List<string> NamesOf(IReadOnlyList<(string Name, bool IsHidden)> sheets)
    {
        var names = new List<string>();
        foreach (var (name, _) in sheets)
        {
            var allowed = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c) && !char.IsControl(c)));
            var wanted = allowed.Length == 0 ? "Sheet" : allowed[..Math.Min(allowed.Length, LongestName - 3)];
            for (var i = 2; names.Contains(wanted, StringComparer.OrdinalIgnoreCase); i++)
                wanted = string.Create(CultureInfo.InvariantCulture, $"{allowed[..Math.Min(allowed.Length, LongestName - 3)]}{i}");
            names.Add(wanted);
        }

        return names;
    }
}
