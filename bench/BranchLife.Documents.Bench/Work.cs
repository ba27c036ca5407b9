using System.Globalization;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Documents.Bench;

/// <summary>Invented work of the size that a county has.</summary>
internal static class Work
{
    public static readonly DateTimeOffset Moment = new(2026, 12, 5, 9, 30, 0, TimeSpan.FromHours(8));

    public static readonly Table<Row> Ledger = Table.Of<Row>("整改台账")
        .Ordinal()
        .Text("问题编号", row => row.Code, 6)
        .Prose("具体问题", row => row.Problem, 14)
        .Prose("整改措施", row => row.Measure, 14)
        .Text("责任领导", row => row.Owner, 4)
        .Text("责任人", row => row.Owner, 4)
        .Date("完成时限", row => row.Due)
        .Prose("进展情况", row => row.Measure, 10)
        .Text("完成状态", row => "整改中", 4)
        .Date("销号时间", row => row.Due)
        .Text("联系电话", row => row.Code, 6)
        .Number("意见条数", row => row.Count, sum: true);

    public static async IAsyncEnumerable<Row> Rows(int count)
    {
        await Task.Yield();
        for (var i = 0; i < count; i++)
        {
            yield return new(
                i.ToString("199000000", CultureInfo.InvariantCulture), $"联系服务群众不够主动，第{i}项",
                "每月走访不少于两次，支委会逐月听取汇报", "周明远", new DateOnly(2026, 1, 1).AddDays(i % 365), i % 9);
        }
    }

    public static Paper Report(int number) => new("党支部主题教育专题组织生活会\n开展情况报告")
    {
        Addressee = "县直机关工作委员会",
        Body =
        [
            Say($"会议应到党员{Fact.Count("应到人数", 32 + number, "/m")}名，实到{Fact.Count("实到人数", 31, "/m")}名。现将开展情况报告如下。"),
            .. Enumerable.Range(1, 3).SelectMany(_ => (IEnumerable<Block>)
            [
                Level1("会前准备充分，思想认识到位"),
                .. Enumerable.Range(1, 4).SelectMany(_ => (IEnumerable<Block>)
                [
                    Level2("严把学习研讨关，思想认识深刻到位"),
                    Say(string.Concat(Enumerable.Repeat("支部通过集中学习、个人自学、专题辅导等方式，组织党员学深悟透，", 6))),
                ]),
            ]),
        ],
        Signature = new("中共临澜县水利局机关支部委员会", new DateOnly(2026, 12, 5)),
    };

    public sealed record Row(string Code, string Problem, string Measure, string Owner, DateOnly Due, int Count);
}
