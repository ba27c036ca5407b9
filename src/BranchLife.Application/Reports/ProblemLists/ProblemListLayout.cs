using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Preparation;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.ProblemLists;

/// <summary>Columns of domain data 4.11.</summary>
internal static class ProblemListLayout
{
    public static Table<ProblemRow> Ledger(ExportSetting setting) =>
        (Table.Of<ProblemRow>("问题清单") with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}" })
        .Ordinal()
        .Text("主体", row => row.Whose, 4)
        .Text("方面", row => row.Aspect, 6)
        .Prose("具体问题", row => row.Statement, 15)
        .Prose("表现/事例", row => row.Instance, 12)
        .Text("来源", row => row.Origin.Word, 3.5)
        .Date("提出时间", row => row.FoundOn)
        .Text("是否上年遗留", row => row.IsCarriedOver ? "是" : "否", 3.5)
        .Text("备注", row => row.IsConfirmed ? null : "待确认", 3.5)
        .Freeze(2)
        .Identified(row => row.Id.ToString());

    public static Paper Of(ExportSetting setting, IReadOnlyList<ProblemRow> rows) => new($"{setting.Branch.Name}\n{setting.Meeting.Title}问题清单")
    {
        Body = rows.Count == 0 ? [Say(Text.Of(Fact.Of("问题清单", null)))] : [Tabulate(Ledger(setting), rows)],
        Landscape = rows.Count > 0,
    };
}
