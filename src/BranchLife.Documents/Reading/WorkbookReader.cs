using System.Xml;
using BranchLife.Documents.Reading.Package;
using BranchLife.Documents.Reading.Parts;

namespace BranchLife.Documents.Reading;

/// <summary>
/// Reads .xlsx files that strangers hand in. Every size is checked before and while unpacking; formulas are not
/// calculated and nothing outside the file is opened.
/// </summary>
public static class WorkbookReader
{
    /// <exception cref="WorkbookRefusedException">The file is no workbook, is damaged or protected, or would cost too much.</exception>
    public static Workbook Read(Stream file, WorkbookLimits? limits = null, CancellationToken ct = default)
    {
        limits ??= WorkbookLimits.Default;
        var bytes = Whole(file, limits);
        try
        {
            using var package = BoundedPackage.Open(bytes, limits);
            return Read(package, limits, ct);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw WorkbookRefusals.Damaged(e);
        }
    }

    private static Workbook Read(BoundedPackage package, WorkbookLimits limits, CancellationToken ct)
    {
        var contents = WorkbookPart.Of(package, limits);
        var held = new Held(limits);
        var styles = StylesPart.Of(contents.StylesPart, package, limits);
        var texts = SharedStringsPart.Of(contents.SharedStringsPart, package, limits, held);
        var cells = new CellPart(texts, styles, contents.Dates, limits, held);

        return new([.. contents.Sheets.Select(ReadSheet)], contents.Dates.Zero);

        Sheet ReadSheet(WorkbookPart.SheetEntry sheet)
        {
            if (sheet.IsHidden || sheet.Part is null) return new(sheet.Name, sheet.IsHidden, [], []);
            using var xml = new XmlPart(package.Unpack(sheet.Part), limits);
            return new SheetPart(xml, cells, held).Read(sheet.Name, ct);
        }
    }

    private static byte[] Whole(Stream file, WorkbookLimits limits)
    {
        using var copy = new MemoryStream(file.CanSeek ? (int)Math.Min(file.Length - file.Position, limits.FileBytes) : 0);
        var buffer = new byte[64 * 1024];
        for (int read; (read = file.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (copy.Length + read > limits.FileBytes) throw WorkbookRefusals.TooLarge(limits.FileBytes);
            copy.Write(buffer, 0, read);
        }

        return copy.Capacity == copy.Length ? copy.GetBuffer() : copy.ToArray();
    }
}
