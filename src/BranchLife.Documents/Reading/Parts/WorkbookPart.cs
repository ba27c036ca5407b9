using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>The table of contents of a workbook: its sheets in order, where their parts are, how it counts days.</summary>
internal sealed record WorkbookPart(
    IReadOnlyList<WorkbookPart.SheetEntry> Sheets, DateSystem Dates, string? StylesPart, string? SharedStringsPart)
{
    public static WorkbookPart Of(BoundedPackage package, WorkbookLimits limits)
    {
        var name = Relationships.Of("", package, limits).FirstOf("officeDocument") ?? "xl/workbook.xml";
        if (!package.Has(name) || !name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) throw WorkbookRefusals.NoWorkbook();

        var links = Relationships.Of(name, package, limits);
        var sheets = new List<SheetEntry>();
        var dates = new DateSystem();
        using var xml = new XmlPart(package.Unpack(name), limits);
        if (!xml.NextElement() || xml.Name is not "workbook") throw WorkbookRefusals.NoWorkbook();
        while (xml.NextElement())
        {
            if (xml.Name is "workbookPr") dates = new(xml.Flag("date1904"));
            if (xml.Name is not "sheet") continue;
            if (sheets.Count == limits.Sheets) throw WorkbookRefusals.TooManyEntries();
            sheets.Add(new(xml["name"] ?? "", xml["state"] is "hidden" or "veryHidden", TableOf(links.ById(xml.Relationship("id")))));
        }

        return new(sheets, dates, links.FirstOf("styles"), links.FirstOf("sharedStrings"));
    }

    // Charts and dialogs are sheets without cells.
    private static string? TableOf((string Kind, string Part)? link) => link is ("worksheet", var part) ? part : null;

    internal sealed record SheetEntry(string Name, bool IsHidden, string? Part);
}
