using BranchLife.Application.Reports.Agendas;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Sessions;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RoomPacks;

/// <summary>签到表 to be signed by hand, with room for guests.</summary>
internal static class SignInForm
{
    private const int Guests = 4;

    private static readonly Table<Seat> Layout = Table.Of<Seat>("会议签到表")
        .Ordinal()
        .Text("姓名", seat => seat.Name, 5)
        .Text("党内职务/身份", seat => seat.Standing, 8)
        .Text("签名", _ => null, 6)
        .Text("签到时间", _ => null, 4)
        .Prose("备注（请假事由）", seat => seat.Remark, 7);

    public static IReadOnlyList<Block> Of(Sitting sitting)
    {
        Seat[] seats =
        [
            .. sitting.Lines.Select(line => new Seat(sitting.NameOf(line), line.Standing, Remark(line))),
            .. Enumerable.Repeat(new Seat(null, null, "列席"), Guests),
        ];
        return [RoomTable.Of(Layout, seats, 2), Note(Text.Of(new Plain($"应到{Blank}人，实到{Blank}人，请假{Blank}人，缺席{Blank}人，列席{Blank}人。")))];
    }

    private static string Blank => Text.Blank(2).Words;

    private static string? Remark(RosterLine line) => line.Capacity.IsMember ? line.IsExpected ? null : "不计入应到" : line.Capacity.Word;

    private sealed record Seat(string? Name, string? Standing, string? Remark);
}
