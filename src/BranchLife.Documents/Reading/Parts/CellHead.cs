using System.Globalization;
using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>The attributes of a cell: where it stands (null if it does not say), what it holds, its style.</summary>
internal readonly record struct CellHead((int Row, int Column)? At, CellHead.ValueKind Kind, int Style)
{
    internal enum ValueKind
    {
        Number,
        SharedText,
        FormulaText,
        Boolean,
        Error,
        IsoDate,
    }

    public static CellHead Of(XmlPart xml)
    {
        var (at, kind, style) = (((int, int)?)null, ValueKind.Number, 0);
        while (xml.NextAttribute())
        {
            switch (xml.Name)
            {
                case "r":
                    at = CellArea.Corner(xml.AttributeValue()) ?? throw WorkbookRefusals.Damaged();
                    break;
                case "t":
                    kind = KindOf(xml.AttributeValue());
                    break;
                case "s":
                    _ = int.TryParse(xml.AttributeValue(), NumberStyles.None, CultureInfo.InvariantCulture, out style);
                    break;
            }
        }

        return new(at, kind, style);
    }

    private static ValueKind KindOf(ReadOnlySpan<char> type) => type switch
    {
        "s" => ValueKind.SharedText,
        "str" or "inlineStr" => ValueKind.FormulaText,
        "b" => ValueKind.Boolean,
        "e" => ValueKind.Error,
        "d" => ValueKind.IsoDate,
        _ => ValueKind.Number,
    };
}
