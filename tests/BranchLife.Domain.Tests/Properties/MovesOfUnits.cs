using BranchLife.Domain.Branches;
using BranchLife.Testing.Building;
using FsCheck;
using FsCheck.Fluent;

namespace BranchLife.Domain.Tests.Properties;

/// <summary>However units move, the tree stays a tree, and every past day has the tree of that day.</summary>
public sealed class MovesOfUnits
{
    private const int Units = 8;

    private static Gen<Move> AnyMove =>
        from unit in Gen.Choose(0, Units - 1)
        from under in Gen.Choose(-1, Units - 1)
        from days in Gen.Choose(0, 3)
        select new Move(unit, under, days);

    [Fact]
    public void never_make_a_ring_and_keep_every_unit_above() => Property.HoldsForAll(AnyMove, moves =>
    {
        var tree = new Tree();
        foreach (var move in moves) tree.Try(move);

        Assert.All(tree.Units, unit => Assert.Equal(
            tree.WalkUpFrom(unit), unit.Ancestors.OrderBy(above => above.Depth).Select(above => above.AncestorId)));
    });

    [Fact]
    public void are_refused_exactly_where_a_ring_would_close() => Property.HoldsForAll(AnyMove, moves =>
    {
        var tree = new Tree();
        foreach (var move in moves) Assert.Equal(!tree.WouldClose(move), tree.Try(move));
    });

    [Fact]
    public void give_every_past_day_one_period() => Property.HoldsForAll(AnyMove, moves =>
    {
        var tree = new Tree();
        foreach (var move in moves) tree.Try(move);

        Assert.All(tree.Units, unit =>
        {
            for (var day = A.FoundingDay; day <= tree.Today; day = day.AddDays(1))
                Assert.Single(unit.Periods, period => new Period(period.From, period.To).Contains(day));
            Assert.Equal((unit.Name, unit.SuperiorId), (unit.On(tree.Today)!.Name, unit.On(tree.Today)!.SuperiorId));
        });
    });

    private sealed record Move(int Unit, int Under, int Days);

    private sealed class Tree
    {
        public Unit[] Units { get; } =
            [.. Enumerable.Range(0, MovesOfUnits.Units).Select(i => A.Unit($"党组织{i}", UnitKind.GeneralBranch))];

        public DateOnly Today { get; private set; } = A.FoundingDay;

        public bool WouldClose(Move move) =>
            move.Under >= 0 && (move.Under == move.Unit || WalkUpFrom(Units[move.Under]).Contains(Units[move.Unit].Id));

        public bool Try(Move move)
        {
            Today = Today.AddDays(move.Days);
            var (unit, superior) = (Units[move.Unit], move.Under < 0 ? null : Units[move.Under]);
            try
            {
                unit.Change(unit.Name, unit.Kind, superior, Today);
            }
            catch (RuleViolationException refusal) when (refusal.Rule == BranchRules.NoUnitStandsUnderItself)
            {
                return false;
            }

            Assert.All(Units, other => Assert.DoesNotContain(other.Id, WalkUpFrom(other)));
            RestandBelow(unit);
            return true;
        }

        public IEnumerable<Id<Unit>> WalkUpFrom(Unit unit)
        {
            var (above, steps) = (unit.SuperiorId, 0);
            while (above is not null)
            {
                Assert.True(++steps < Units.Length, $"{unit.Name} stands in a ring.");
                yield return above.Value;
                above = Units.Single(other => other.Id == above).SuperiorId;
            }
        }

        private void RestandBelow(Unit superior)
        {
            foreach (var unit in Units.Where(unit => unit.SuperiorId == superior.Id))
            {
                unit.StandUnder(superior);
                RestandBelow(unit);
            }
        }
    }
}
