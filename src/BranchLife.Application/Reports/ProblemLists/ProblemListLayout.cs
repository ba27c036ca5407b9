using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Preparation;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>Columns of domain data 4.11.</summary>
internal static class ProblemListLayout
{
    public static Table<ProblemRow> Ledger(ExportSetting setting) =>
        WithColumns((Table.Of<ProblemRow>("问题清单") with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}" }).Ordinal()).Freeze(2);

    /// <summary>Of several branches; each line names its own.</summary>
    public static Table<ProblemRow> Ledger(Unit unit)
    {
        var table = (Table.Of<ProblemRow>("问题清单") with { Subtitle = unit.Name }).Ordinal();
        return WithColumns(unit.Kind.IsBranch ? table : table.Text("党支部", row => row.Branch, 6)).Freeze(unit.Kind.IsBranch ? 2 : 3);
    }

    public static Paper Of(ExportSetting setting, IReadOnlyList<ProblemRow> rows) =>
        Of($"{setting.Branch.Name}\n{setting.Meeting.Title}问题清单", Ledger(setting), rows);

    public static Paper Of(Unit unit, IReadOnlyList<ProblemRow> rows) => Of($"{unit.Name}\n问题清单", Ledger(unit), rows);

    private static Paper Of(string title, Table<ProblemRow> table, IReadOnlyList<ProblemRow> rows) => new(title)
    {
        Body = rows.Count == 0 ? [Say(Text.Of(Fact.Of("问题清单", null)))] : [Tabulate(table, rows)],
        Landscape = rows.Count > 0,
    };

    private static Table<ProblemRow> WithColumns(Table<ProblemRow> table) => table
        .Text("主体", row => row.Whose, 4)
        .Text("方面", row => row.Aspect, 6)
        .Prose("具体问题", row => row.Statement, 15)
        .Prose("表现/事例", row => row.Instance, 12)
        .Text("来源", row => row.Origin.Word, 3.5)
        .Date("提出时间", row => row.FoundOn)
        .Text("是否上年遗留", row => row.IsCarriedOver ? "是" : "否", 3.5)
        .Text("备注", row => row.IsConfirmed ? null : "待确认", 3.5)
        .Identified(row => row.Id.ToString());
}
