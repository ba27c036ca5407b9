using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;
using FsCheck;
using FsCheck.Fluent;

namespace BranchLife.Domain.Tests.Properties;

/// <summary>Whatever the roster, required talks follow the formula, and a suggested timetable can be kept by everybody.</summary>
public sealed class TimetablesOfTalks
{
    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, 10).Select(new DateOnly(2026, 12, 1).AddDays)];
    private static readonly TimeOnly[] Hours = [new(9, 0), new(15, 0), new(19, 30)];

    private static Gen<Case> AnyCase =>
        from committee in Gen.Choose(0, 7)
        from others in Gen.Choose(0, 24)
        from perDay in Gen.Choose(1, 4)
        from asked in Gen.Elements(CommitteeTalks.WithEveryMember, CommitteeTalks.WithSomeMember)
        select new Case(committee, others, perDay, asked);

    [Fact]
    public void begin_with_as_many_talks_as_the_formula_says() => Property.HoldsForAll(AnyCase, cases => Assert.All(cases.Take(5), one =>
    {
        var required = RequiredTalks.Of(People(one.Committee), People(one.Others), one.Asked);
        var (c, m) = (one.Committee, one.Others);
        var across = one.Asked is CommitteeTalks.WithSomeMember && c > 1 ? m : c * m;

        Assert.Equal((c * (c - 1) / 2) + across + (m > 1 ? (m + 1) / 2 : 0), required.Count);
    }));

    [Fact]
    public void put_nobody_into_two_talks_at_once_and_lose_no_pair() => Property.HoldsForAll(AnyCase, cases => Assert.All(cases.Take(3), one =>
    {
        var (committee, others) = (People(one.Committee), People(one.Others));
        var pairs = RequiredTalks.Of(committee, others).Pairs;
        TalkAppointment[] taken = committee.Length > 1 ? [new(committee[0], committee[1], Days[0], Hours[0])] : [];

        var suggested = TalkSchedule.Suggest([.. pairs.Skip(taken.Length)], Days, Hours, one.PerDay, taken);

        TalkAppointment[] all = [.. taken, .. suggested.Placed.Select(placed => placed.At)];
        var places = all.SelectMany(at => new[] { (at.First, at.On, at.At), (at.Second, at.On, at.At) }).ToArray();
        Assert.Equal(places.Length, places.Distinct().Count());
        Assert.True(places.CountBy(place => (place.Item1, place.On)).All(day => day.Value <= Math.Max(1, one.PerDay)));
        Assert.Equal(pairs.Skip(taken.Length).ToHashSet(), suggested.Placed.Select(placed => placed.Pair).Concat(suggested.Left).ToHashSet());
    }));

    [Fact]
    public void spread_the_talks_of_a_whole_branch_over_the_days()
    {
        var required = RequiredTalks.Of(People(3), People(19));

        var suggested = TalkSchedule.Suggest(required.Pairs, Days, Hours, 3, []);

        Assert.Empty(suggested.Left);
        Assert.Equal(60, suggested.Placed.Count);
        Assert.All(suggested.Placed.CountBy(placed => placed.At.On), day => Assert.InRange(day.Value, 5, 7));
        Assert.All(suggested.Placed.Take(3).Select(placed => placed.Pair.Class), pair => Assert.True(pair is TalkPairClass.WithinCommittee or TalkPairClass.CommitteeWithMember));
    }

    [Fact]
    public void say_which_pairs_do_not_fit()
    {
        var pairs = RequiredTalks.Of(People(1), People(5)).Pairs;

        var suggested = TalkSchedule.Suggest(pairs, [Days[0]], [Hours[0], Hours[1]], 5, []);

        Assert.Equal((2, 3), (suggested.Placed.Count, suggested.Left.Count));
    }

    private static Id<Person>[] People(int count) => [.. Enumerable.Range(0, count).Select(_ => Identities.Fresh<Person>())];

    private sealed record Case(int Committee, int Others, int PerDay, CommitteeTalks Asked);
}
