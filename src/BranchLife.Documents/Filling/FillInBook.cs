using System.IO.Compression;
using System.Text;
using BranchLife.Documents.Xlsx;

namespace BranchLife.Documents.Filling;

/// <summary>
/// Writes a workbook to be filled in and read back: a page of instructions, sheets with drop-down lists whose words stand
/// on a hidden sheet. Everything is text unless it is a real date, so that codes, telephone numbers and half-known dates
/// stay as typed.
/// </summary>
public static class FillInBook
{
    private const string ChoicesName = "选项";
    private const string InstructionsName = "填表说明";
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="instructions">Lines of a first sheet; none, no such sheet.</param>
    public static void Write(Stream output, string title, IReadOnlyList<string> instructions, IReadOnlyList<FillInSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        var styles = new XlsxStyles(FillInCells.Formats);
        var choices = new ChoiceLists(sheets);
        var parts = new List<(string Name, bool IsHidden, string Xml)>();
        if (instructions.Count > 0) parts.Add((InstructionsName, false, FillInXml.Instructions(title, instructions)));
        parts.AddRange(sheets.Select(sheet => (sheet.Name, false, FillInXml.Sheet(sheet, styles, choices.Of(sheet, ChoicesName)))));
        if (choices.Lists.Count > 0) parts.Add((ChoicesName, true, FillInXml.Choices(choices.Lists)));

        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        Add(zip, "[Content_Types].xml", XlsxBookParts.ContentTypes(parts.Count));
        Add(zip, "_rels/.rels", XlsxParts.Relationships);
        Add(zip, "docProps/core.xml", XlsxParts.Properties(title));
        Add(zip, "xl/workbook.xml", XlsxBookParts.Workbook([.. parts.Select(part => (part.Name, part.IsHidden))]));
        Add(zip, "xl/_rels/workbook.xml.rels", XlsxBookParts.Relationships(parts.Count));
        Add(zip, "xl/styles.xml", styles.ToXml());
        for (var i = 0; i < parts.Count; i++) Add(zip, $"xl/worksheets/sheet{i + 1}.xml", parts[i].Xml);
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoMoment;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
