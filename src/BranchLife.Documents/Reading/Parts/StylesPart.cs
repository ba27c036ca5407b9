using System.Globalization;
using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>The number format of each cell style.</summary>
internal static class StylesPart
{
    private const int MostStyles = 65_536;

    public static IReadOnlyList<NumberFormat> Of(string? part, BoundedPackage package, WorkbookLimits limits)
    {
        if (part is null || !package.Has(part)) return [];

        var own = new Dictionary<int, NumberFormat>();
        var styles = new List<NumberFormat>();
        using var xml = new XmlPart(package.Unpack(part), limits);
        while (xml.NextElement())
        {
            switch (xml.Name)
            {
                case "numFmts":
                    ReadFormats(xml, own);
                    break;
                case "cellXfs":
                    ReadStyles(xml, own, styles);
                    break;
                case "cellStyleXfs" or "dxfs" or "fonts" or "fills" or "borders" or "extLst":
                    xml.Pass();
                    break;
            }
        }

        return styles;
    }

    private static void ReadFormats(XmlPart xml, Dictionary<int, NumberFormat> own)
    {
        for (var depth = xml.Depth; xml.NextElementWithin(depth);)
        {
            if (xml.Name is not "numFmt" || own.Count >= MostStyles) continue;
            own[Number(xml["numFmtId"])] = NumberFormat.Of(xml["formatCode"] ?? "");
        }
    }

    private static void ReadStyles(XmlPart xml, Dictionary<int, NumberFormat> own, List<NumberFormat> styles)
    {
        for (var depth = xml.Depth; xml.NextElementWithin(depth);)
        {
            if (xml.Name is not "xf" || xml.Depth != depth + 1 || styles.Count >= MostStyles) continue;
            var id = Number(xml["numFmtId"]);
            styles.Add(own.TryGetValue(id, out var format) ? format : NumberFormat.BuiltIn(id));
        }
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
