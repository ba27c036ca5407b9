using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Units;

/// <summary>Reads a list of units.</summary>
public static class ReadUnits
{
    private const string NoTable = "没有找到同时写有党组织代码和党组织名称的表头行，没有读取。";

    public static UnitsReading From(Workbook workbook, HeaderWords words, UnitDirectory known, DateOnly today)
    {
        var found = FoundTables.In(workbook, words, NoTable);
        var reader = new UnitRowReader(today, workbook.DayZero);
        return new(UnitTree.Resolve([.. found.Tables.SelectMany(table => table.Rows).Select(reader.Read)], known), found);
    }
}
