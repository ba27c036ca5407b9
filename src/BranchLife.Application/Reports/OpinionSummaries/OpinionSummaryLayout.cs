using System.Globalization;
using BranchLife.Application.Preparation;
using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Preparation;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.OpinionSummaries;

/// <summary>Columns of domain data 4.3, and where the opinions came from (five sources).</summary>
internal static class OpinionSummaryLayout
{
    public static Table<OpinionSummary.Row> Ledger(ExportSetting setting) =>
        (Table.Of<OpinionSummary.Row>("征求意见汇总表") with { Subtitle = $"{setting.Branch.Name}　{setting.Meeting.Title}" })
        .Ordinal()
        .Text("意见类别", row => row.Aspect, 6)
        .Prose("意见内容（原话）", row => row.Words, 18)
        .Text("来源", row => row.Source, 4.5)
        .Text("指向", row => row.Subject, 5)
        .Number("提出人数", row => row.Count, sum: true)
        .Text("反馈对象", row => row.ToldTo, 5)
        .Date("反馈时间", row => row.ToldOn)
        .Prose("是否纳入问题清单", row => row.Outcome, 8)
        .Freeze(2);

    public static Paper Of(ExportSetting setting, OpinionSummary.View found) => new($"{setting.Branch.Name}\n征求意见汇总表")
    {
        Body =
        [
            Say(Counts(setting, found.Tally)),
            .. found.Rows.Count == 0 ? Array.Empty<Block>() : [Tabulate(Ledger(setting), found.Rows)],
            Note("按原话汇总，不记提意见人。匿名意见不足5条的，不分类别和来源；本表只列查阅人有权阅读的意见。"),
        ],
        Landscape = true,
    };

    private static Text Counts(ExportSetting setting, OpinionTally tally)
    {
        var sources = string.Join("、", Enum.GetValues<ProblemOrigin>().Where(tally.Recorded.ContainsKey)
            .Select(origin => string.Create(CultureInfo.InvariantCulture, $"{origin.Word}{tally.Recorded[origin]}条")));
        var split = tally.FromMembers is { } members
            ? string.Create(CultureInfo.InvariantCulture, $"（群众提{tally.Anonymous - members}条、互相帮{members}条）") : "";
        var box = tally.Anonymous > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{(sources.Length > 0 ? "；" : "")}匿名意见箱{tally.Anonymous}条{split}") : "";
        var where = sources.Length + box.Length > 0 ? $"：{sources}{box}。" : "。";
        return Text.Of(
            new Plain($"{setting.Meeting.Title}会前共征求意见"), Fact.Count("征求意见条数", tally.Total, $"{setting.Path}/opinions"), new Plain($"条{where}"));
    }
}
