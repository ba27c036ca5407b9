using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Seeding;

internal sealed record DemoUnits
{
    public required Node County { get; init; }

    public required Node Committee { get; init; }

    public required Node[] GeneralBranches { get; init; }

    public required Branch[] Branches { get; init; }

    public sealed record Node(string Code, string Name, string Short);

    public sealed record Branch(
        string Code, int General, string Kind, string Domain, string Name, string Short, int Size, string Stage)
    {
        public UnitKind UnitKind => Enum.Parse<UnitKind>(Kind);

        public BranchDomain BranchDomain => Enum.Parse<BranchDomain>(Domain);

        public MeetingStage MeetingStage => Enum.Parse<MeetingStage>(Stage);
    }
}
