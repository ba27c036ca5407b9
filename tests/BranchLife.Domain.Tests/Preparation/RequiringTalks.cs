using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Preparation;

public sealed class RequiringTalks
{
    [Theory]
    [InlineData(3, 19, 3, 57, 19, 10)]
    [InlineData(5, 20, 10, 100, 20, 10)]
    [InlineData(1, 5, 0, 5, 5, 3)]
    [InlineData(0, 4, 0, 0, 4, 2)]
    [InlineData(3, 1, 3, 3, 0, 0)]
    [InlineData(3, 0, 3, 0, 0, 0)]
    [InlineData(0, 0, 0, 0, 0, 0)]
    public void follows_the_formula_of_committee_and_members(int committee, int others, int within, int across, int amongMembers, int least)
    {
        var required = RequiredTalks.Of(People(committee), People(others));

        Assert.Equal(within, required.Pairs.Count(pair => pair.Class is TalkPairClass.WithinCommittee));
        Assert.Equal(across, required.Pairs.Count(pair => pair.Class is TalkPairClass.CommitteeWithMember));
        Assert.Equal(amongMembers, required.Members.Count);
        Assert.Equal(within + across + least, required.Count);
    }

    [Theory]
    [InlineData(3, 19, 3, 0, 19, 32)]
    [InlineData(5, 20, 10, 0, 20, 40)]
    [InlineData(1, 5, 0, 5, 0, 8)]
    public void asks_for_one_talk_with_the_committee_where_the_notice_does(int committee, int others, int within, int across, int once, int least)
    {
        var required = RequiredTalks.Of(People(committee), People(others), CommitteeTalks.WithSomeMember);

        Assert.Equal(within, required.Pairs.Count(pair => pair.Class is TalkPairClass.WithinCommittee));
        Assert.Equal(across, required.Pairs.Count(pair => pair.Class is TalkPairClass.CommitteeWithMember));
        Assert.Equal(once, required.WithCommittee.Count);
        Assert.Equal(least, required.Count);
    }

    [Fact]
    public void shares_the_members_evenly_among_the_committee()
    {
        var committee = People(3);
        var members = People(19);

        var shared = RequiredTalks.Shared(members, committee, person => person == committee[0] ? 2 : 0).ToArray();

        Assert.Equal(members, shared.Select(pair => pair.Second));
        Assert.Equal([5, 7, 7], committee.Select(host => shared.Count(pair => pair.First == host)));
    }

    [Fact]
    public void names_every_pair_once()
    {
        var required = RequiredTalks.Of(People(5), People(20));

        Assert.Equal(required.Pairs.Count, required.Pairs.DistinctBy(pair => pair.First < pair.Second ? (pair.First, pair.Second) : (pair.Second, pair.First)).Count());
    }

    [Fact]
    public void makes_the_same_pair_whoever_asks()
    {
        var committee = People(3);
        var comrade = Identities.Fresh<Person>();
        var another = Identities.Fresh<Person>();

        Assert.Equal(new TalkPair(committee[0], committee[2], TalkPairClass.WithinCommittee), RequiredTalks.Between(committee[2], committee[0], committee));
        Assert.Equal(new TalkPair(committee[1], comrade, TalkPairClass.CommitteeWithMember), RequiredTalks.Between(comrade, committee[1], committee));
        Assert.Equal(RequiredTalks.Between(comrade, another, committee), RequiredTalks.Between(another, comrade, committee));
        Assert.Equal(TalkPairClass.BetweenMembers, RequiredTalks.Between(comrade, another, committee).Class);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(19)]
    public void suggests_a_partner_for_everybody(int members)
    {
        var people = People(members);

        var suggested = RequiredTalks.Suggested(people, people).ToArray();

        Assert.Equal((members + 1) / 2, suggested.Length);
        Assert.All(people, person => Assert.Contains(suggested, pair => pair.Has(person)));
        Assert.All(suggested, pair => Assert.NotEqual(pair.First, pair.Second));
    }

    private static Id<Person>[] People(int count) => [.. Enumerable.Range(0, count).Select(_ => Identities.Fresh<Person>())];
}
