using BranchLife.Application.Reports.Agendas;
using BranchLife.Documents.Papers;
using BranchLife.Documents.Tables;
using BranchLife.Domain.Sessions;
using static BranchLife.Documents.Papers.Block;

namespace BranchLife.Application.Reports.RoomPacks;

/// <summary>One member's round: self-criticism, the others in the order of the entry page, reply; one sheet of two sides for branches of usual size.</summary>
internal static class RoundForm
{
    private const int Unnamed = 2;

    // Lines that the boxes of criticism share on the two sides of one sheet.
    private const double TwoSides = 41;

    private static readonly Table<string?> Layout = Table.Of<string?>("批评意见")
        .Ordinal()
        .Text("批评人", name => name, 5)
        .Prose("批评意见要点", _ => null, 20)
        .Text("方面", _ => null, 5);

    public static IReadOnlyList<Block> Of(Sitting sitting, RosterLine member)
    {
        string?[] critics =
        [
            .. sitting.Members.Where(other => other.PersonId != member.PersonId).Select(sitting.NameOf), .. Enumerable.Repeat((string?)null, Unnamed),
        ];
        return
        [
            Form([new Field("发言人", sitting.NameOf(member)), new Field("身份", member.Standing)], [new Field("自我批评要点", Text.Empty, 8)]),
            Centre("同志们的批评意见"),
            RoomTable.Of(Layout, critics, Math.Clamp(TwoSides / critics.Length, 1.25, 2)),
            Centre("本人表态"),
            Form([new Field("表态要点", Text.Empty, 4)]),
            ToSign("记录人（签名）"),
        ];
    }
}
