using BranchLife.Domain.Branches;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Branches;

public sealed class TheTreeOfUnits
{
    private static readonly DateOnly Move = new(2024, 7, 1);

    [Fact]
    public void knows_every_unit_above_with_its_distance()
    {
        var county = A.Unit("青溪县委", UnitKind.LocalCommittee);
        var town = A.Committee(under: county);
        var branch = A.Branch(under: town);

        Assert.Equal([(town.Id, 1), (county.Id, 2)], branch.Ancestors.Select(above => (above.AncestorId, above.Depth)));
        Assert.Empty(county.Ancestors);
    }

    [Fact]
    public void takes_the_units_below_along_when_a_unit_moves()
    {
        var (county, otherCounty) = (A.Unit("青溪县委", UnitKind.LocalCommittee), A.Unit("白河县委", UnitKind.LocalCommittee));
        var town = A.Committee(under: county);
        var branch = A.Branch(under: town);

        town.Change(town.Name, town.Kind, otherCounty, Move);
        branch.StandUnder(town);

        Assert.Equal([(town.Id, 1), (otherCounty.Id, 2)],
            branch.Ancestors.Select(above => (above.AncestorId, above.Depth)));
    }

    [Fact]
    public void lets_a_unit_stand_alone()
    {
        var branch = A.Branch(under: A.Committee());

        branch.Change(branch.Name, branch.Kind, null, Move);

        Assert.Null(branch.SuperiorId);
        Assert.Empty(branch.Ancestors);
    }

    [Fact]
    public void has_no_ring()
    {
        var county = A.Unit("青溪县委", UnitKind.LocalCommittee);
        var town = A.Committee(under: county);
        var branch = A.Branch(under: town);
        void IsRefused(Unit unit, Unit under) => Refused.By(
            BranchRules.NoUnitStandsUnderItself, unit, u => u.Change(u.Name, u.Kind, under, Move));

        IsRefused(county, county);
        IsRefused(county, town);
        IsRefused(county, branch);
        IsRefused(town, branch);
    }
}
