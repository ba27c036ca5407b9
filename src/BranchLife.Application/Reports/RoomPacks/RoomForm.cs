using BranchLife.Documents.Papers;

namespace BranchLife.Application.Reports.RoomPacks;

internal sealed record RoomForm(string Name, IReadOnlyList<Block> Blocks);
