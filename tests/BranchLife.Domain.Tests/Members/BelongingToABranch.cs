using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Members;

public sealed class BelongingToABranch
{
    private static readonly DateOnly Joined = new(2020, 3, 1);
    private static readonly DateOnly Moved = new(2025, 5, 10);
    private static readonly Unit Home = A.Branch(), Away = A.Branch("白河村党支部");

    [Fact]
    public void is_one_formal_relation_at_a_time()
    {
        Refused.By(MemberRules.OneFormalRelation, AtHome, member => member.Join(Away, Moved));
        Refused.By(MemberRules.OneFormalRelation, AtHome, member => member.Join(Away, Joined.AddDays(-1)));
    }

    [Theory]
    [InlineData(UnitKind.PartyBranch, true)]
    [InlineData(UnitKind.JointBranch, true)]
    [InlineData(UnitKind.MobileMemberBranch, true)]
    [InlineData(UnitKind.ProjectBranch, true)]
    [InlineData(UnitKind.TemporaryBranch, false)]
    [InlineData(UnitKind.FunctionalBranch, false)]
    [InlineData(UnitKind.BranchGroup, false)]
    [InlineData(UnitKind.GeneralBranch, false)]
    [InlineData(UnitKind.PrimaryCommittee, false)]
    [InlineData(UnitKind.LocalCommittee, false)]
    [InlineData(UnitKind.LeadingPartyGroup, false)]
    [InlineData(UnitKind.WorkCommittee, false)]
    public void lies_in_a_branch_that_takes_membership(UnitKind kind, bool taken)
    {
        var (member, unit) = (A.Member(), A.Unit("某党组织", kind));

        if (taken) member.Join(unit, Joined);
        else Refused.By(MemberRules.MembershipLiesInABranch, member, m => m.Join(unit, Joined));

        Assert.Equal(taken ? unit.Id : null, member.BranchOn(Joined)?.BranchId);
    }

    [Fact]
    public void moves_from_one_day_to_the_next()
    {
        var member = AtHome;

        member.Transfer(Away, Moved);

        Assert.Null(member.BranchOn(Joined.AddDays(-1)));
        Assert.Equal(Home.Id, member.BranchOn(Joined)?.BranchId);
        Assert.Equal(Home.Id, member.BranchOn(Moved.AddDays(-1))?.BranchId);
        Assert.Equal(Away.Id, member.BranchOn(Moved)?.BranchId);
        Assert.Equal([new Period(Joined, Moved.AddDays(-1)), new Period(Moved, null)],
            member.Memberships.Select(held => held.Term));
    }

    [Fact]
    public void moves_on_from_where_it_lies_to_another_branch()
    {
        Refused.By(MemberRules.TransferMovesOn, AtHome, member => member.Transfer(Home, Moved));
        Refused.By(MemberRules.TransferMovesOn, AtHome, member => member.Transfer(Away, Joined));
        Refused.By(MemberRules.TransferMovesOn, AtHome, member => member.Transfer(Away, Joined.AddDays(-1)));
        Refused.By(MemberRules.TransferMovesOn, A.Member(), member => member.Transfer(Away, Moved));
    }

    [Fact]
    public void stays_where_it_is_when_the_new_place_is_refused()
    {
        Refused.By(MemberRules.MembershipLiesInABranch, AtHome, member => member.Transfer(A.Committee(), Moved));
        var moved = AtHome;
        moved.Transfer(Away, Moved);
        Refused.By(MemberRules.OneFormalRelation, moved,
            member => member.Transfer(A.Branch("东岭党支部"), Moved.AddDays(-10)));
    }

    [Fact]
    public void ends_with_a_named_state_on_the_last_day()
    {
        var member = AtHome;
        Refused.By(MemberRules.LeavingSaysHow, member, m => m.Leave(MembershipState.Active, Moved));
        Refused.By(MemberRules.LeavingSaysHow, member, m => m.Leave(MembershipState.TransferPending, Moved));

        member.Leave(MembershipState.TransferredOut, Moved);

        Assert.Equal((MembershipState.TransferredOut, Home.Id), (member.State, member.BranchOn(Moved)!.BranchId));
        Assert.Null(member.BranchOn(Moved.AddDays(1)));
    }

    [Fact]
    public void may_begin_again_after_it_has_ended()
    {
        var member = AtHome;
        member.Leave(MembershipState.TransferredOut, Moved);

        member.Join(Home, Moved.AddDays(1));

        Assert.Equal((MembershipState.Active, 2), (member.State, member.Memberships.Count));
    }

    [Fact]
    public void may_lie_in_a_group_of_the_branch()
    {
        var (member, group) = (AtHome, A.Unit("第一党小组", UnitKind.BranchGroup, Home).Id);

        member.PlaceInGroup(group, Moved);

        Assert.Equal(group, member.BranchOn(Moved)?.GroupId);
    }

    private static Member AtHome
    {
        get
        {
            var member = A.Member();
            member.Join(Home, Joined);
            return member;
        }
    }
}
