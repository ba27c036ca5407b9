using BranchLife.Documents.Papers;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RoomPacks;

internal static class CommentaryForm
{
    public static IReadOnlyList<Block> Blocks { get; } =
    [
        Form(
            [new Field("点评人", Text.Empty, 2), new Field("单位和职务", Text.Empty, 2)],
            [new Field("总体评价", Text.Empty, 5)],
            [new Field("肯定的方面", Text.Empty, 6)],
            [new Field("指出的问题", Text.Empty, 6)],
            [new Field("整改要求", Text.Empty, 6)]),
        ToSign("记录人（签名）"),
    ];
}
