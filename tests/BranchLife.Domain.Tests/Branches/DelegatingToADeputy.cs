using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Branches;

public sealed class DelegatingToADeputy
{
    private static readonly Unit Branch = A.Branch();
    private static readonly DateOnly Until = A.Today.AddDays(7);

    [Theory]
    [InlineData(PostKind.DeputySecretary)]
    [InlineData(PostKind.OrganizationCommissioner)]
    public void is_for_a_member_of_the_committee(PostKind kind)
    {
        var delegation = Entrust(A.Deputy, A.Post(A.Deputy, Branch, kind));

        Assert.Equal((A.Secretary, A.Deputy, "外出学习"),
            (delegation.FromPersonId, delegation.ToPersonId, delegation.Reason));
        Assert.Equal((A.Today, Until), (delegation.From, delegation.To));
    }

    [Fact]
    public void is_for_nobody_else()
    {
        var yesterday = new Period(A.FoundingDay, A.Yesterday);
        var rule = BranchRules.OnlyADeputyIsDelegated;

        Refused.By(rule, () => Entrust(A.Deputy));
        Refused.By(rule, () => Entrust(A.Comrade, A.Post(A.Deputy, Branch, PostKind.DeputySecretary)));
        Refused.By(rule, () => Entrust(A.Comrade, A.Post(A.Comrade, Branch, PostKind.GroupLeader)));
        Refused.By(rule, () => Entrust(A.Deputy, A.Post(A.Deputy, A.Branch("白河村党支部"), PostKind.DeputySecretary)));
        Refused.By(rule, () => Entrust(A.Deputy, A.Post(A.Deputy, Branch, PostKind.DeputySecretary, yesterday)));
        Refused.By(rule, () => Entrust(A.Secretary, A.Post(A.Secretary, Branch)));
    }

    [Fact]
    public void is_for_days_that_run_forward_and_with_a_reason()
    {
        var post = A.Post(A.Deputy, Branch, PostKind.DeputySecretary);

        Refused.By(CommonRules.PeriodsRunForward, () => Delegation.Entrust(
            Identities.Fresh<Delegation>(), Branch.Id, A.Secretary, A.Deputy, [post], Until, A.Today, "外出学习"));
        Refused.By(CommonRules.AReasonIsGiven, () => Delegation.Entrust(
            Identities.Fresh<Delegation>(), Branch.Id, A.Secretary, A.Deputy, [post], A.Today, Until, " "));
    }

    [Fact]
    public void may_end_early_or_before_it_begins_but_never_later()
    {
        var delegation = Entrust(A.Deputy, A.Post(A.Deputy, Branch, PostKind.DeputySecretary));
        Refused.By(CommonRules.PeriodsRunForward, delegation, d => d.EndEarly(Until.AddDays(1)));
        Refused.By(CommonRules.PeriodsRunForward, delegation, d => d.EndEarly(A.Today.AddDays(-2)));

        delegation.EndEarly(A.Yesterday);

        Assert.Equal(A.Yesterday, delegation.To);
    }

    private static Delegation Entrust(Id<Person> deputy, params Post[] posts) => Delegation.Entrust(
        Identities.Fresh<Delegation>(), Branch.Id, A.Secretary, deputy, posts, A.Today, Until, " 外出学习 ");
}
