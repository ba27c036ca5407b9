using BranchLife.Application.Reports.Exporting;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.Statistics;

/// <summary>Columns of domain data 4.13, as far as records hold them.</summary>
internal static class StatisticsLayout
{
    private const string Source = "数据由各支部记录自动汇总，不含个人姓名。应到、实到等以签到表为准；名册人数以专题活动部署时锁定的名册为准；评定等次不足5人的支部只计参评人数，不列各等次。";

    public static Table<StatisticsRow> Branches(CampaignSetting setting) =>
        (Table.Of<StatisticsRow>("汇总统计表") with { Subtitle = $"{setting.Campaign.Title}（{setting.Owner}）" })
        .Ordinal(width: 2)
        .Text("上级党组织", row => row.Superior, 5)
        .Text("党支部", row => row.Name, 6)
        .WithCounts()
        .Text("未召开的所处阶段", row => row.NotHeld, 4)
        .Freeze(3);

    public static Paper Of(CampaignSetting setting, IReadOnlyList<StatisticsRow> branches, string top) => new($"{setting.Campaign.Title}\n汇总统计表")
    {
        Subtitle = setting.Owner,
        Body = [Tabulate(Units, SumsOf(branches, top)), Note(Source)],
        Annexes = [new Annex("各党支部明细") { Body = [Tabulate(Branches(setting), branches)], Landscape = true }],
        Landscape = true,
    };

    private static Table<StatisticsRow> Units { get; } = Table.Of<StatisticsRow>("汇总统计表")
        .Ordinal(width: 2)
        .Text("党组织名称", row => row.Name, 7)
        .Number("支部数", row => row.Branches, 2.5, sum: true)
        .WithCounts();

    private static IEnumerable<StatisticsRow> SumsOf(IEnumerable<StatisticsRow> branches, string top) =>
        branches.GroupBy(row => row.Superior).Select(rows => StatisticsRow.Sum(top, rows.Key, [.. rows]));

    private static Table<StatisticsRow> WithCounts(this Table<StatisticsRow> table) => table
        .Number("已召开", row => row.Held, 2.5, sum: true)
        .Number("召开率%", row => Percent(row.Held, row.Branches), 3, "0.0")
        .Number("名册人数", row => row.Members, 3, sum: true)
        .Number("已覆盖", row => row.Covered, 2.5, sum: true)
        .Number("应到", row => row.Expected, 2.5, sum: true)
        .Number("实到", row => row.Present, 2.5, sum: true)
        .Number("到会率%", row => Percent(row.Present, row.Expected), 3, "0.0")
        .Number("请假", row => row.OnLeave, 2.5, sum: true)
        .Number("补会", row => row.MadeUp, 2.5, sum: true)
        .Number("领导干部参加", row => row.LeadingCadres, 3, sum: true)
        .Number("上级到会指导", row => row.Guided, 3, sum: true)
        .Number("集中学习", row => row.Studies, 2.5, sum: true)
        .Number("征求意见", row => row.Opinions, 2.5, sum: true)
        .Number("谈心谈话", row => row.Talks, 2.5, sum: true)
        .Number("支部问题", row => row.TeamProblems, 2.5, sum: true)
        .Number("个人问题", row => row.PersonalProblems, 2.5, sum: true)
        .Number("批评意见", row => row.Criticisms, 2.5, sum: true)
        .Number("参评", row => row.Appraised, 2.5, sum: true)
        .Number("优秀", row => row.Grades[0], 2.5, sum: true)
        .Number("合格", row => row.Grades[1], 2.5, sum: true)
        .Number("基本合格", row => row.Grades[2], 2.5, sum: true)
        .Number("不合格", row => row.Grades[3], 2.5, sum: true)
        .Number("整改措施", row => row.Measures, 2.5, sum: true)
        .Number("已整改", row => row.Closed, 2.5, sum: true)
        .Number("整改率%", row => Percent(row.Closed, row.Measures), 3, "0.0");

    private static decimal? Percent(int part, int whole) => whole == 0 ? null : 100m * part / whole;
}
