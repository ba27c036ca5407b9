using BranchLife.Domain.Branches;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Branches;

public sealed class UnitsOverTime
{
    private static readonly DateOnly Move = new(2024, 7, 1);

    [Fact]
    public void keep_name_kind_and_superior_of_every_past_day()
    {
        var (committee, general) = (A.Committee(), A.Unit("南片党总支", UnitKind.GeneralBranch));
        var branch = A.Branch("青溪村党支部", committee);

        branch.Change("青溪第一党支部", UnitKind.JointBranch, general, Move);

        var (before, after) = (branch.On(Move.AddDays(-1))!, branch.On(Move)!);
        Assert.Equal(("青溪村党支部", UnitKind.PartyBranch, (Id<Unit>?)committee.Id),
            (before.Name, before.Kind, before.SuperiorId));
        Assert.Equal(("青溪第一党支部", UnitKind.JointBranch, (Id<Unit>?)general.Id),
            (after.Name, after.Kind, after.SuperiorId));
        Assert.Equal((after.Name, after.Kind, after.SuperiorId), (branch.Name, branch.Kind, branch.SuperiorId));
        Assert.Equal([general.Id], branch.Ancestors.Select(above => above.AncestorId));
    }

    [Fact]
    public void have_no_day_before_they_were_founded()
    {
        var branch = A.Branch();

        Assert.Null(branch.On(A.FoundingDay.AddDays(-1)));
        Assert.Equal(branch.Name, branch.On(A.FoundingDay)?.Name);
    }

    [Fact]
    public void have_no_day_after_they_were_dissolved()
    {
        var branch = A.Branch();

        branch.Dissolve(Move);

        Assert.Equal((Move, "青溪村党支部"), (branch.ValidTo, branch.On(Move)?.Name));
        Assert.Null(branch.On(Move.AddDays(1)));
    }

    [Fact]
    public void are_not_dissolved_before_their_founding_or_their_last_change()
    {
        var renamed = A.Branch();
        renamed.Change("青溪第一党支部", UnitKind.PartyBranch, null, Move);

        Refused.By(CommonRules.PeriodsRunForward, A.Branch(), unit => unit.Dissolve(A.FoundingDay.AddDays(-1)));
        Refused.By(CommonRules.PeriodsRunForward, renamed, unit => unit.Dissolve(Move.AddDays(-1)));
    }

    [Fact]
    public void stay_dissolved()
    {
        var branch = A.Branch();
        branch.Dissolve(Move);

        Refused.By(BranchRules.DissolvedUnitsStay, branch, unit => unit.Dissolve(Move.AddDays(1)));
        Refused.By(BranchRules.DissolvedUnitsStay, branch,
            unit => unit.Change("另一名称", UnitKind.PartyBranch, null, Move.AddDays(1)));
    }

    [Fact]
    public void begin_no_new_period_where_nothing_changes()
    {
        var branch = A.Branch();

        branch.Change(" 青溪村党支部 ", UnitKind.PartyBranch, null, Move);

        Assert.Equal(A.FoundingDay, Assert.Single(branch.Periods).From);
    }

    [Fact]
    public void replace_a_change_of_the_same_day()
    {
        var branch = A.Branch();
        branch.Change("误写", UnitKind.PartyBranch, null, Move);

        branch.Change("青溪第一党支部", UnitKind.PartyBranch, null, Move);

        Assert.Equal(["青溪村党支部", "青溪第一党支部"], branch.Periods.Select(period => period.Name));
        Assert.Equal("青溪村党支部", branch.On(Move.AddDays(-1))?.Name);
    }

    [Fact]
    public void have_code_and_name()
    {
        Refused.By(BranchRules.AUnitHasACode,
            () => Unit.Found(Identities.Fresh<Unit>(), " ", "青溪村党支部", UnitKind.PartyBranch, null, Move));
        Refused.By(BranchRules.AUnitHasAName,
            () => Unit.Found(Identities.Fresh<Unit>(), "012", "", UnitKind.PartyBranch, null, Move));
        Refused.By(BranchRules.AUnitHasAName, A.Branch(), unit => unit.Change(" ", UnitKind.PartyBranch, null, Move));
    }

    [Fact]
    public void are_described_with_a_term_that_runs_forward()
    {
        var branch = A.Branch();
        branch.Describe(new UnitFacts { ShortName = " 青溪 ", TermFrom = Move, TermTo = Move, SecretaryName = "林向前" });
        Assert.Equal(("青溪", "林向前"), (branch.Called, branch.SecretaryName));

        Refused.By(BranchRules.ATermEndsAfterItBegins, branch,
            unit => unit.Describe(new UnitFacts { TermFrom = Move, TermTo = Move.AddDays(-1) }));
        Refused.By(CommonRules.TextTooLong, branch,
            unit => unit.Describe(new UnitFacts { SecretaryName = new string('林', Text.Name + 1) }));
    }
}
