using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>整改落实情况统计表, the annex: counts of the branch's and of members' items.</summary>
internal static class ProgressTable
{
    private static readonly Table<Row> Layout = Table.Of<Row>("整改落实情况统计表")
        .Text("类别", row => row.Name, 5)
        .Number("问题", row => row.Problems, 3, sum: true)
        .Number("事项", row => row.Tally.Items, 3, sum: true)
        .Number("已销号", row => row.Tally.Closed, 3, sum: true)
        .Number("待核验", row => row.Tally.ToVerify, 3, sum: true)
        .Number("整改中", row => row.Tally.Running, 3, sum: true)
        .Number("未启动", row => row.Tally.Untouched, 3, sum: true)
        .Number("长期", row => row.Tally.LongTerm, 3, sum: true)
        .Number("延期", row => row.Tally.Extended, 2.5, sum: true)
        .Number("超期", row => row.Tally.Late, 2.5, sum: true);

    public static Annex Of(RectificationRecords records) => new("整改落实情况统计表")
    {
        Body =
        [
            Tabulate(Layout, [new Row("支部班子", records.TeamProblems.Count, records.Team), new Row("党员个人", records.PersonalProblems, records.Personal)]),
            Note("长期指长期坚持、按期检查的事项；延期、超期的事项同时计入所处状态。"),
        ],
    };

    private sealed record Row(string Name, int Problems, ItemTally Tally);
}
