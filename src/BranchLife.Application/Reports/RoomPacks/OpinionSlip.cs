using BranchLife.Documents.Papers;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RoomPacks;

/// <summary>Nobody signs it; two on a page, to be cut.</summary>
internal static class OpinionSlip
{
    public static IReadOnlyList<Block> Blocks { get; } = [.. One, Centre("……………………（沿此线裁开）……………………"), .. One];

    private static Block[] One =>
    [
        Form(
            [new Field("对支部班子的意见建议", Text.Empty, 4)],
            [new Field("对党员个人的意见建议", "姓名：　　　　　　内容：", 4)],
            [new Field("对开好会议的建议", Text.Empty, 3)]),
        Note("本条不记名，不写本人姓名和单位；写好后对折投入意见箱。"),
    ];
}
