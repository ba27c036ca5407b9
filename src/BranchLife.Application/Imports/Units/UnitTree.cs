using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Words;

namespace BranchLife.Application.Imports.Units;

/// <summary>How the rows stand to each other: codes used twice, superiors, rings.</summary>
internal sealed class UnitTree
{
    private readonly UnitDirectory _known;
    private readonly Dictionary<string, int> _first = [];
    private readonly ILookup<string, string> _codesByName;
    private readonly List<UnitRow> _rows;

    private UnitTree(List<UnitRow> rows, UnitDirectory known)
    {
        (_rows, _known) = (rows, known);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Code is { } code) _first.TryAdd(Key(code), i);
        }

        _codesByName = rows.Where(row => row is { Code: not null, Name: not null }).ToLookup(row => Key(row.Name!), row => row.Code!);
    }

    public static IReadOnlyList<UnitRow> Resolve(List<UnitRow> rows, UnitDirectory known)
    {
        var tree = new UnitTree(rows, known);
        for (var i = 0; i < rows.Count; i++) rows[i] = tree.WithSuperior(tree.WithoutTwin(rows[i], i));
        foreach (var i in tree.InRings()) rows[i] = With(rows[i], UnitFields.Superior, Reasons.SuperiorCycle);
        return [.. Enumerable.Range(0, rows.Count).Select(tree.BelowRefused)];
    }

    private UnitRow WithoutTwin(UnitRow row, int index)
    {
        if (row.Code is not { } code) return row;
        if (_known.IsTakenElsewhere(code)) return With(row, UnitFields.Code, Reasons.CodeTaken, code);
        return _first[Key(code)] is var first && first != index
            ? With(row, UnitFields.Code, Reasons.CodeDuplicate, Place(_rows[first].At), _rows[first].At)
            : row;
    }

    // Offices write the superior's code, some its name.
    private UnitRow WithSuperior(UnitRow row)
    {
        var remarks = new RowRemarks(row.Source);
        var written = remarks.Take<string>(UnitFields.Superior, cell => Read<string>.Of(Written.Narrow(Written.Squeezed(cell.ToString()))));
        if (written is not null && (CodeOf(written) ?? KeptAbove(row, written)) is { } code) return row with { SuperiorCode = code };
        if (written is not null) remarks.Refuse(UnitFields.Superior, Reasons.SuperiorUnknown, written);
        else if (remarks.Errors.Count == 0 && MustStandBelow(row)) remarks.Refuse(UnitFields.Superior, Reasons.SuperiorMissing);
        return remarks.Errors.Count == 0 ? row : row with { Errors = RowRemarks.InOrder([.. row.Errors, .. remarks.Errors]) };
    }

    private string? CodeOf(string written)
    {
        if (_first.TryGetValue(Key(written), out var index)) return _rows[index].Code;
        if (_known.ByCode(written) is { } unit) return unit.Code;
        var named = _codesByName[Key(written)].Concat(_known.ByName(written).Select(each => each.Code)).DistinctBy(Key).Take(2).ToList();
        return named is [var only] ? only : null;
    }

    // The office's own unit stands under one that the office does not see.
    private string? KeptAbove(UnitRow row, string written) =>
        row.Code is { } code && _known.ByCode(code)?.SuperiorCode is { } above && Key(above) == Key(written) ? above : null;

    private bool MustStandBelow(UnitRow row) =>
        _known.RootCode is not null && row.Errors.Count == 0 && row.Code is { } code && _known.ByCode(code) is null;

    private IEnumerable<int> InRings() => _first.Values.Where(index =>
    {
        var start = Key(_rows[index].Code!);
        var seen = new HashSet<string>();
        var above = Above(start);
        while (above is not null && above != start && seen.Add(above)) above = Above(above);
        return above == start;
    }).ToList();

    // What the file says holds over what the database has; an empty cell leaves the unit where it is.
    private string? Above(string key)
    {
        var inFile = _first.TryGetValue(key, out var index) ? _rows[index].SuperiorCode : null;
        return (inFile ?? _known.ByCode(key)?.SuperiorCode) is { } superior ? Key(superior) : null;
    }

    // A new unit cannot stand under a row that is not imported.
    private UnitRow BelowRefused(int index)
    {
        var row = _rows[index];
        if (!row.GoesIn) return row;
        for (var (above, seen) = (row.SuperiorCode, new HashSet<string>()); above is not null && seen.Add(Key(above));)
        {
            if (!_first.TryGetValue(Key(above), out var i)) break;
            if (_rows[i].GoesIn) above = _rows[i].SuperiorCode;
            else if (_known.ByCode(above) is not null) break;
            else return With(row, UnitFields.Superior, Reasons.SuperiorRefused, row.SuperiorCode, _rows[i].At);
        }

        return row;
    }

    private static UnitRow With(UnitRow row, string field, Reason reason, string? written = null, RowAt? other = null)
    {
        var remarks = new RowRemarks(row.Source);
        remarks.Errors.AddRange(row.Errors);
        remarks.Refuse(field, reason, written, otherRow: other);
        return row with { Errors = RowRemarks.InOrder(remarks.Errors) };
    }

    private static string Key(string code) => Written.Compared(code);

    private static string Place(RowAt at) => $"“{at.Sheet}”第{at.Row}行";
}
