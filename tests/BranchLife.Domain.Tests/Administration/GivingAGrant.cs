using BranchLife.Domain.Administration;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Administration;

public sealed class GivingAGrant
{
    private static readonly GrantKind[] Administrators =
        [GrantKind.SystemAdministrator, GrantKind.SecurityAdministrator, GrantKind.AuditAdministrator];

    public static TheoryData<GrantKind, GrantKind> TwoRightsThatExcludeOneAnother
    {
        get
        {
            var pairs = new TheoryData<GrantKind, GrantKind>();
            foreach (var held in Enum.GetValues<GrantKind>())
            {
                foreach (var wanted in Enum.GetValues<GrantKind>())
                {
                    if (Administrators.Contains(held) || Administrators.Contains(wanted)) pairs.Add(held, wanted);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(TwoRightsThatExcludeOneAnother))]
    public void keeps_an_administrator_from_every_other_right(GrantKind held, GrantKind wanted) => Refused.By(
        AdministrationRules.AdministratorsExcludeOneAnother, () => Of(wanted, A.FromTodayOn, Of(held, A.FromTodayOn)));

    [Theory]
    [MemberData(nameof(TwoRightsThatExcludeOneAnother))]
    public void lets_one_right_follow_another(GrantKind held, GrantKind wanted)
    {
        var earlier = Of(held, new Period(A.FoundingDay, A.Yesterday));

        Assert.Equal(wanted, Of(wanted, A.FromTodayOn, earlier).Kind);
    }

    [Theory]
    [InlineData(GrantKind.SystemAdministrator)]
    [InlineData(GrantKind.SecurityAdministrator)]
    [InlineData(GrantKind.AuditAdministrator)]
    public void names_a_unit_for_an_office_only(GrantKind administrator)
    {
        Refused.By(AdministrationRules.AnOfficeHasAUnit, () => A.Grant(A.Stranger, administrator, A.OurBranch));
        Refused.By(AdministrationRules.AnOfficeHasAUnit, () => A.Grant(A.Stranger, GrantKind.Office));
    }

    [Fact]
    public void lets_an_office_see_several_units_each_once()
    {
        var office = A.Grant(A.Stranger, GrantKind.Office, A.OurBranch);

        Assert.Equal(A.AnotherBranch, A.Grant(A.Stranger, GrantKind.Office, A.AnotherBranch, beside: office).UnitId);
        Refused.By(AdministrationRules.GrantedOnce,
            () => A.Grant(A.Stranger, GrantKind.Office, A.OurBranch, beside: office));
    }

    [Fact]
    public void remembers_who_gave_it_which_is_never_the_holder()
    {
        Grant Give(Id<Person> by) => Grant.Give(
            Identities.Fresh<Grant>(), A.Stranger, GrantKind.Office, A.OurBranch, A.FromTodayOn, [], by);

        Assert.Equal(A.Secretary, Give(A.Secretary).GivenById);
        Refused.By(AdministrationRules.NobodyGrantsToThemselves, () => Give(A.Stranger));
    }

    [Fact]
    public void ends_once()
    {
        var grant = Of(GrantKind.Office, A.FromTodayOn);

        grant.End(A.Today, A.Secretary);

        Assert.Equal((A.Today, A.Secretary), (grant.To, grant.EndedById));
        Refused.By(AdministrationRules.EndedAlready, grant, g => g.End(A.Today));
    }

    [Fact]
    public void looks_at_the_grants_of_this_person_only() =>
        Assert.Equal(A.Comrade,
            A.Grant(A.Comrade, GrantKind.AuditAdministrator, beside: Of(GrantKind.SystemAdministrator, A.FromTodayOn))
                .PersonId);

    [Fact]
    public void ends_and_may_end_before_it_begins()
    {
        var grant = Of(GrantKind.Office, A.FromTodayOn);
        Refused.By(CommonRules.PeriodsRunForward, grant, g => g.End(A.Today.AddDays(-2)));

        grant.End(A.Yesterday);

        Assert.False(grant.Term.Contains(A.Today));
    }

    [Fact]
    public void is_never_lengthened_by_its_end() => Refused.By(
        CommonRules.PeriodsRunForward,
        Of(GrantKind.SystemAdministrator, new Period(A.FoundingDay, A.Today)),
        grant => grant.End(A.Tomorrow));

    private static Grant Of(GrantKind kind, Period term, params IReadOnlyCollection<Grant> beside) =>
        A.Grant(A.Stranger, kind, kind is GrantKind.Office ? A.OurBranch : null, term, beside);
}
