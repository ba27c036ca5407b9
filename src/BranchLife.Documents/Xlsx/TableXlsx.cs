using System.IO.Compression;
using System.Text;
using System.Xml;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Streams;
using BranchLife.Documents.Tables;

namespace BranchLife.Documents.Xlsx;

/// <summary>
/// Writes a table as xlsx while its rows arrive: head in sight, filter, A4 across with the head on every page. Texts stay
/// texts, whatever they begin with; days are real dates. The package is written part by part over the zip, because the
/// package of the document library keeps every part whole in memory.
/// </summary>
public static class TableXlsx
{
    // The same rows give the same bytes, whenever they are written.
    private static readonly DateTimeOffset NoMoment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task WriteAsync<TRow>(
        Table<TRow> table, IAsyncEnumerable<TRow> rows, Stream output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var outlet = new Outlet(output);
        using (var zip = new ZipArchive(outlet, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var styles = new XlsxStyles(table.Columns.OfType<NumberColumn<TRow>>().Select(column => column.Format));
            Add(zip, "[Content_Types].xml", XlsxBookParts.ContentTypes(sheets: 1));
            Add(zip, "_rels/.rels", XlsxParts.Relationships);
            Add(zip, "docProps/core.xml", XlsxParts.Properties(table.Title));
            Add(zip, "xl/_rels/workbook.xml.rels", XlsxBookParts.Relationships(sheets: 1));
            Add(zip, "xl/styles.xml", styles.ToXml());

            XlsxRange range;
            using (var part = Open(zip, "xl/worksheets/sheet1.xml"))
            {
                using var xml = XmlWriter.Create(part, new() { Encoding = new UTF8Encoding(false), CheckCharacters = false });
                var sheet = new XlsxSheet<TRow>(table, styles, xml);
                sheet.Begin();
                await foreach (var row in rows.WithCancellation(ct))
                {
                    sheet.Add(row);
                    await outlet.DrainIfFullAsync(ct);
                }

                range = sheet.End();
            }

            Add(zip, "xl/workbook.xml", XlsxParts.Workbook(SheetName(table.Title), range));
        }

        await outlet.DrainAsync(ct);
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var part = Open(zip, name);
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoMoment;
        return entry.Open();
    }

    private static string SheetName(string title)
    {
        var name = string.Concat(Printable.OnOneLine(title).Where(c => !"[]:*?/\\'".Contains(c)));
        return name.Length == 0 ? "Sheet1" : name[..Math.Min(name.Length, 31)];
    }
}
