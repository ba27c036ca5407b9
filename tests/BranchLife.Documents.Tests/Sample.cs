using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Documents.Tests;

/// <summary>An invented report with everything that a paper can hold.</summary>
internal static class Sample
{
    public static readonly DateOnly Day = new(2026, 12, 5);

    public static readonly Table<Problem> Ledger = Table.Of<Problem>("整改台账")
        .Ordinal()
        .Text("联系电话", problem => problem.Phone, 6)
        .Prose("具体问题", problem => problem.Words, 12)
        .Text("责任人", problem => problem.Owner, 4, needed: true, link: problem => $"/rectification/{problem.Phone}")
        .Date("完成时限", problem => problem.Due, needed: true)
        .Number("意见条数", problem => problem.Count, sum: true);

    public static Problem[] Problems { get; } =
    [
        new("19900000001", "联系群众不够主动", "周明远", new(2026, 12, 31), 3),
        new("19900000002", "=HYPERLINK(\"x\")学习不深", null, null, 4),
    ];

    public static Paper Report() => new("中共临澜县水利局机关支部委员会专题组织生活会情况报告")
    {
        Addressee = "县直机关工作委员会",
        Body =
        [
            Say($"会议应到党员{Fact.Count("应到人数", 32, "/meetings/1/roster")}名，实到{Fact.Count("实到人数", null)}名。"),
            Level1("会前准备充分。"),
            Level2("严把程序关"),
            Say("“会前、会中”方案经审核同意。\n第二段\u0001文字。"),
            Level2("严把学习关", "共学习6次。"),
            Level1("开好会议"),
            Level2("开展情况"),
            Level3("书记对照检查"),
            Level4("问题具体"),
            Level3("党员自我批评"),
            Tabulate(Ledger, Problems),
            Form([new("谈话人", "周明远"), new("谈话对象", "沈一舟")], [new("主要内容", Fact.Of("谈话内容", null), 4)]),
        ],
        Annexes =
        [
            new("整改台账") { Body = [Tabulate(Ledger, Problems)], Landscape = true },
            new("学习书目"),
            new("谈话安排表") { Body = [Say("见表。")] },
        ],
        Signature = new("中共临澜县水利局机关支部委员会", Day),
        Imprint = new(new DateTimeOffset(2026, 12, 5, 9, 30, 0, TimeSpan.FromHours(8)), "周明远", "8F3A-22C1"),
    };

    public sealed record Problem(string Phone, string Words, string? Owner, DateOnly? Due, int Count);
}
