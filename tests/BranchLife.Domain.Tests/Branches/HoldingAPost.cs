using BranchLife.Domain.Branches;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Branches;

public sealed class HoldingAPost
{
    private static readonly Unit Branch = A.Branch();
    private static readonly Period LastTerm = new(new DateOnly(2021, 9, 1), new DateOnly(2024, 8, 31));
    private static readonly Period ThisTerm = new(new DateOnly(2024, 9, 1), null);

    [Fact]
    public void is_for_one_secretary_at_a_time()
    {
        var secretary = A.Post(A.Secretary, Branch, term: LastTerm);
        var oneDay = new Period(LastTerm.To!.Value, null);

        Refused.By(BranchRules.OnePostOneHolder, () => A.Post(A.Deputy, Branch, term: oneDay, beside: secretary));
        Assert.Equal(A.Deputy, A.Post(A.Deputy, Branch, term: ThisTerm, beside: secretary).PersonId);
    }

    [Fact]
    public void is_not_for_one_person_twice_at_the_same_time()
    {
        var deputy = A.Post(A.Deputy, Branch, PostKind.DeputySecretary, LastTerm);

        Refused.By(BranchRules.NobodyHoldsAPostTwice,
            () => A.Post(A.Deputy, Branch, PostKind.DeputySecretary, LastTerm, deputy));
        Assert.Equal(ThisTerm, A.Post(A.Deputy, Branch, PostKind.DeputySecretary, ThisTerm, deputy).Term);
    }

    [Fact]
    public void may_be_shared_by_two_where_it_is_no_secretarys()
    {
        var deputy = A.Post(A.Deputy, Branch, PostKind.DeputySecretary, ThisTerm);

        Assert.Equal(A.Comrade, A.Post(A.Comrade, Branch, PostKind.DeputySecretary, ThisTerm, deputy).PersonId);
    }

    [Fact]
    public void may_be_one_of_several_of_a_person_and_is_free_in_another_branch()
    {
        var secretary = A.Post(A.Secretary, Branch, PostKind.Secretary, ThisTerm);

        Assert.Equal(A.Secretary,
            A.Post(A.Secretary, Branch, PostKind.OrganizationCommissioner, ThisTerm, secretary).PersonId);
        Assert.Equal(A.Deputy, A.Post(A.Deputy, A.Branch("白河村党支部"), PostKind.Secretary, ThisTerm, secretary).PersonId);
    }

    [Theory]
    [InlineData(UnitKind.PrimaryCommittee, PostKind.Secretary, false)]
    [InlineData(UnitKind.GeneralBranch, PostKind.Secretary, false)]
    [InlineData(UnitKind.PartyBranch, PostKind.Secretary, true)]
    [InlineData(UnitKind.TemporaryBranch, PostKind.Secretary, true)]
    [InlineData(UnitKind.PartyBranch, PostKind.GroupLeader, true)]
    [InlineData(UnitKind.BranchGroup, PostKind.GroupLeader, true)]
    [InlineData(UnitKind.BranchGroup, PostKind.Secretary, false)]
    [InlineData(UnitKind.BranchGroup, PostKind.OtherCommissioner, false)]
    public void lies_in_a_branch_and_the_group_leaders_in_a_group(UnitKind unit, PostKind post, bool given)
    {
        if (given) Assert.Equal(post, A.Post(A.Secretary, A.Unit("某党组织", unit), post).Kind);
        else Refused.By(BranchRules.OnlyBranchesHavePosts, () => A.Post(A.Secretary, A.Unit("某党组织", unit), post));
    }

    [Fact]
    public void ends_on_its_last_day()
    {
        var post = A.Post(A.Secretary, Branch, term: ThisTerm);

        post.End(ThisTerm.From);

        Assert.Equal(new Period(ThisTerm.From, ThisTerm.From), post.Term);
        Refused.By(CommonRules.PeriodsRunForward, post, p => p.End(ThisTerm.From.AddDays(-1)));
    }
}
