using System.Globalization;
using BranchLife.Application.Preparation;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Preparation;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.TalkSchedules;

/// <summary>谈心谈话安排表: facts only.</summary>
internal static class TalkScheduleLayout
{
    public static Table<TalkRow> Ledger(ExportSetting setting) =>
        (Table.Of<TalkRow>("谈心谈话安排表") with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}" })
        .Ordinal()
        .Text("谈话人", row => row.First, 4)
        .Text("职务", row => row.FirstPost, 5)
        .Text("谈话对象", row => row.Second, 4.5)
        .Text("职务", row => row.SecondPost, 5)
        .Text("类型", row => row.Class.Word, 5)
        .Date("约定日期", row => row.PlannedOn)
        .Text("时间", row => row.Hour, 3)
        .Text("地点", row => row.Where, 6)
        .Text("方式", row => row.HeldOn is null ? null : row.Way.Word, 3.5)
        .Date("谈话日期", row => row.HeldOn)
        .Text("状态", row => row.State.Word, 3.5)
        .Freeze(2)
        .Identified(row => row.Id.ToString());

    public static Paper Of(ExportSetting setting, IReadOnlyList<TalkRow> rows, int done, int due) =>
        new($"{setting.Branch.Name}\n{setting.Meeting.Title}谈心谈话安排表")
        {
            Body = rows.Count == 0
                ? [Say(Text.Of(Fact.Of("谈心谈话安排", null)))]
                : [Tabulate(Ledger(setting), rows), Note(string.Create(CultureInfo.InvariantCulture,
                    $"应谈{due}对，已谈{done}对。双方都确认后记为已谈；本表不含谈话内容。"))],
            Landscape = rows.Count > 0,
        };
}
