using System.Globalization;
using BranchLife.Documents.Xlsx;

namespace BranchLife.Documents.Filling;

/// <summary>The words of all drop-down lists, each in a column of one hidden sheet.</summary>
internal sealed class ChoiceLists
{
    private readonly Dictionary<FillInColumn, int> _places = [];

    public ChoiceLists(IEnumerable<FillInSheet> sheets)
    {
        var lists = new List<IReadOnlyList<string>>();
        foreach (var column in sheets.SelectMany(sheet => sheet.Columns).Where(column => column.Choices.Count > 0))
        {
            if (_places.TryAdd(column, lists.Count)) lists.Add(column.Choices);
        }

        Lists = lists;
    }

    public IReadOnlyList<IReadOnlyList<string>> Lists { get; }

    /// <summary>For each column of a sheet where its words stand; null for columns without.</summary>
    public IReadOnlyList<string?> Of(FillInSheet sheet, string choicesName) => [.. sheet.Columns.Select(column =>
        _places.TryGetValue(column, out var place)
            ? string.Create(CultureInfo.InvariantCulture, $"{choicesName}!${XlsxRange.Letters(place)}$1:${XlsxRange.Letters(place)}${Lists[place].Count}")
            : null)];
}
