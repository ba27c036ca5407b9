using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using FsCheck;
using FsCheck.Fluent;

namespace BranchLife.Domain.Tests.Properties;

/// <summary>A member belongs to one branch at most, on every day, whatever was tried.</summary>
public sealed class RelationsOfAMember
{
    private static readonly Unit[] Places =
    [
        A.Branch("青溪村党支部"), A.Branch("白河村党支部"), A.Branch("东岭党支部"),
        A.Unit("工地临时党支部", UnitKind.TemporaryBranch), A.Committee(),
    ];

    private static Gen<Step> AnyStep =>
        from kind in Gen.Elements(StepKind.Transfer, StepKind.Transfer, StepKind.Transfer, StepKind.Join, StepKind.Leave)
        from place in Gen.Choose(0, Places.Length - 1)
        from day in Gen.Choose(0, 400)
        select new Step(kind, place, A.FoundingDay.AddDays(day));

    [Fact]
    public void never_overlap() => Property.HoldsForAll(AnyStep, steps =>
    {
        var member = A.Member();
        foreach (var step in steps) Try(step, member);

        foreach (var (index, held) in member.Memberships.Index())
        {
            Assert.True(held.To is null || held.From <= held.To);
            Assert.All(member.Memberships.Skip(index + 1), later => Assert.False(held.Term.Overlaps(later.Term)));
        }
    });

    [Fact]
    public void lie_in_branches_that_take_membership_only() => Property.HoldsForAll(AnyStep, steps =>
    {
        var member = A.Member();
        foreach (var step in steps) Try(step, member);

        Assert.All(member.Memberships,
            held => Assert.True(Places.Single(place => place.Id == held.BranchId).Kind.TakesMembership));
    });

    private static void Try(Step step, Member member)
    {
        var before = Picture.Of(member);
        try
        {
            step.On(member);
        }
        catch (RuleViolationException)
        {
            Assert.Equal(before, Picture.Of(member));
        }
    }

    private enum StepKind
    {
        Join,
        Transfer,
        Leave,
    }

    private sealed record Step(StepKind Kind, int Place, DateOnly Day)
    {
        public void On(Member member)
        {
            switch (Kind)
            {
                case StepKind.Join:
                    member.Join(Places[Place], Day);
                    break;
                case StepKind.Transfer:
                    member.Transfer(Places[Place], Day);
                    break;
                case StepKind.Leave:
                    member.Leave(MembershipState.TransferredOut, Day);
                    break;
            }
        }
    }
}
