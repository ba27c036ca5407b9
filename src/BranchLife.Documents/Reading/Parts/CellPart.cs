using System.Globalization;
using BranchLife.Documents.Reading.Package;

namespace BranchLife.Documents.Reading.Parts;

/// <summary>Turns one cell element into its stored value.</summary>
internal sealed class CellPart(
    IReadOnlyList<string> texts, IReadOnlyList<NumberFormat> styles, DateSystem dates, WorkbookLimits limits, Held held)
{
    private const int RememberedTexts = 20_000;
    private const int RememberedLength = 24;
    private readonly Dictionary<string, string> _inlineTexts = [];

    /// <summary>Reads the cell that the part stands on, to its end.</summary>
    public CellValue Read(XmlPart xml, in CellHead head)
    {
        var (isFormula, value, inline) = (false, (CellValue?)null, (string?)null);
        var depth = xml.Depth;
        while (xml.NextElementWithin(depth))
        {
            switch (xml.Name)
            {
                case "v":
                    value = Stored(xml, head);
                    break;
                case "is":
                    inline = StringItem.Of(xml, limits);
                    break;
                case "f":
                    isFormula = true;
                    xml.Pass();
                    break;
            }
        }

        if (inline is not null) return OwnText(inline);
        if (!isFormula) return value ?? default;
        return value is null || (value.Value.IsEmpty && head.Kind is not CellHead.ValueKind.FormulaText)
            ? CellValue.WithoutResult
            : value.Value;
    }

    private CellValue Stored(XmlPart xml, in CellHead head)
    {
        if (head.Kind is CellHead.ValueKind.FormulaText) return OwnText(StringItem.Unescaped(xml.Text()));
        var stored = xml.ShortText().Trim();
        if (stored.IsEmpty) return default;
        return head.Kind switch
        {
            CellHead.ValueKind.SharedText => SharedText(stored),
            CellHead.ValueKind.Boolean => CellValue.OfBoolean(stored is "1" or "true"),
            CellHead.ValueKind.Error => CellValue.OfError(stored.ToString()),
            CellHead.ValueKind.IsoDate => Day(stored),
            CellHead.ValueKind.Number => Number(stored, head.Style),
            CellHead.ValueKind.FormulaText => throw WorkbookRefusals.Damaged(),
        };
    }

    private CellValue SharedText(ReadOnlySpan<char> stored) =>
        int.TryParse(stored, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
            ? CellValue.OfText(texts[index])
            : throw WorkbookRefusals.Damaged();

    private CellValue Number(ReadOnlySpan<char> stored, int style)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            throw WorkbookRefusals.Damaged();
        var format = style < styles.Count ? styles[style] : NumberFormat.General;
        if (!format.IsDate) return CellValue.OfNumber(number, format);
        return dates.DayOf(number) is { } day ? CellValue.OfDate(day) : CellValue.OfNumber(number, NumberFormat.General);
    }

    private static CellValue Day(ReadOnlySpan<char> stored) =>
        DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? CellValue.OfDate(DateOnly.FromDateTime(day))
            : CellValue.OfText(stored.ToString());

    // Programs that do not share texts write “汉族” once a row.
    private CellValue OwnText(string text)
    {
        if (_inlineTexts.TryGetValue(text, out var known)) return CellValue.OfText(known);
        held.Text(text);
        if (text.Length <= RememberedLength && _inlineTexts.Count < RememberedTexts) _inlineTexts.Add(text, text);
        return CellValue.OfText(text);
    }
}
