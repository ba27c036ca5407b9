using BranchLife.Domain.Members;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Members;

public sealed class DescribingAMember
{
    private static readonly DateOnly Joined = new(2015, 6, 28);

    private static MemberFacts Facts =>
        new() { Status = MemberStatus.Full, JoinedOn = Joined, FullOn = Joined.AddYears(1) };

    [Fact]
    public void refuses_a_full_day_before_the_joining_day() => Refused.By(
        MemberRules.FullAfterJoined, A.Member(), member => member.Correct(Facts with { FullOn = Joined.AddDays(-1) }));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void forgives_the_order_of_days_where_only_the_month_is_known(bool joinedMonthOnly, bool fullMonthOnly)
    {
        var member = A.Member();

        member.Correct(Facts with
        {
            FullOn = Joined.AddDays(-1),
            JoinedMonthOnly = joinedMonthOnly,
            FullMonthOnly = fullMonthOnly,
        });

        Assert.Equal(Joined.AddDays(-1), member.FullOn);
    }

    [Fact]
    public void gives_probation_no_full_day() => Refused.By(
        MemberRules.ProbationHasNoFullDay,
        A.Member(),
        member => member.Correct(Facts with { Status = MemberStatus.Probationary }));

    [Fact]
    public void keeps_everything_where_one_fact_is_too_long() => Refused.By(
        CommonRules.TextTooLong,
        A.Member(),
        member => member.Correct(Facts with { JoinedOn = Joined.AddDays(1), Note = new string('字', Text.Line + 1) }));

    [Theory]
    [InlineData(MemberStatus.Full, DisciplineState.None, true)]
    [InlineData(MemberStatus.Full, DisciplineState.Warning, true)]
    [InlineData(MemberStatus.Full, DisciplineState.SeriousWarning, true)]
    [InlineData(MemberStatus.Full, DisciplineState.RemovedFromPost, true)]
    [InlineData(MemberStatus.Full, DisciplineState.TimeLimitedCorrection, true)]
    [InlineData(MemberStatus.Full, DisciplineState.OnProbationWithinParty, false)]
    [InlineData(MemberStatus.Full, DisciplineState.RightsSuspended, false)]
    [InlineData(MemberStatus.Probationary, DisciplineState.None, false)]
    public void says_who_votes(MemberStatus status, DisciplineState discipline, bool votes)
    {
        var member = A.Member(status);

        member.Record(discipline);

        Assert.Equal(votes, member.HasVote);
    }

    [Fact]
    public void takes_the_vote_from_those_who_left()
    {
        var member = A.Member();

        member.Leave(MembershipState.Suspended, A.Today);

        Assert.False(member.HasVote);
    }

    [Fact]
    public void names_the_categories() => Assert.Equal(
        "流动、年老体弱", (GuidanceCategories.Frail | GuidanceCategories.Mobile).Words);

    [Fact]
    public void keeps_phone_and_id_number_out_of_sight()
    {
        var person = A.Person(" 林向前 ", facts: new PersonFacts { Phone = " 10000000000 ", IdNumber = " " });

        Assert.Equal(("林向前", SensitiveText.From("10000000000"), null), (person.Name, person.Phone, person.IdNumber));
        Refused.By(MemberRules.APersonHasAName, person, p => p.Correct(" ", new PersonFacts()));
        Refused.By(CommonRules.TextTooLong, person,
            p => p.Correct("改名", new PersonFacts { Education = new string('字', Text.Name + 1) }));
    }
}
