using BranchLife.Application.Imports.Tables;
using BranchLife.Documents.Reading;

namespace BranchLife.Application.Imports.Members;

/// <summary>Reads a roster: what is written and cannot be read is refused, nothing is guessed and nothing is lost.</summary>
public static class ReadMembers
{
    private const string NoTable = "没有找到同时写有姓名、所在党支部和入党日期的表头行，没有读取。";

    /// <summary>The rows by themselves; <see cref="MembersReading.Against"/> then finds their clashes.</summary>
    /// <param name="units">The units in which a branch is looked for.</param>
    /// <param name="today">The day of the import; later dates are refused.</param>
    public static MembersReading From(Workbook workbook, HeaderWords words, UnitDirectory units, DateOnly today)
    {
        var found = FoundTables.In(workbook, words, NoTable);
        var reader = new MemberRowReader(units, today, workbook.DayZero);
        return new([.. found.Tables.SelectMany(table => table.Rows).Select(reader.Read)], found);
    }
}
