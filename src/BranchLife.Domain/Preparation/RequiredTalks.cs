using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>
/// Who must talk with whom (支部工作条例（试行） art. 19): the committee among themselves, the committee with the other members,
/// and every other member with at least one other member. With c of the committee among n at the least
/// c(c−1)/2 + c(n−c) + ⌈(n−c)/2⌉ talks; where the notice asks for one talk with the committee only, n−c in place of c(n−c).
/// Without a committee the secretary alone stands for it.
/// </summary>
public static class RequiredTalks
{
    /// <param name="committee">In the order of their posts.</param>
    /// <param name="others">Every member without such a post.</param>
    /// <param name="asked">Of the campaign.</param>
    public static Requirement Of(
        IReadOnlyList<Id<Person>> committee, IReadOnlyList<Id<Person>> others, CommitteeTalks asked = CommitteeTalks.WithEveryMember)
    {
        var within = committee.SelectMany((first, i) =>
            committee.Skip(i + 1).Select(second => new TalkPair(first, second, TalkPairClass.WithinCommittee)));
        var isOnceEnough = asked is CommitteeTalks.WithSomeMember && committee.Count > 1;
        var across = isOnceEnough ? [] : committee.SelectMany(first =>
            others.Select(second => new TalkPair(first, second, TalkPairClass.CommitteeWithMember)));
        return new Requirement([.. within, .. across], isOnceEnough ? others : [], others.Count > 1 ? others : []);
    }

    /// <summary>The same two make the same pair, whoever of them asks: the committee first, in the order of posts.</summary>
    public static TalkPair Between(Id<Person> one, Id<Person> other, IReadOnlyList<Id<Person>> committee)
    {
        var (rankOfOne, rankOfOther) = (Rank(one, committee), Rank(other, committee));
        var ordered = rankOfOne != rankOfOther ? rankOfOne < rankOfOther : one < other;
        var pairClass = (rankOfOne < committee.Count, rankOfOther < committee.Count) switch
        {
            (true, true) => TalkPairClass.WithinCommittee,
            (false, false) => TalkPairClass.BetweenMembers,
            _ => TalkPairClass.CommitteeWithMember,
        };
        return ordered ? new TalkPair(one, other, pairClass) : new TalkPair(other, one, pairClass);
    }

    /// <summary>Neighbours talk with each other, the odd one out with the one before: nobody is left without a talk.</summary>
    public static IEnumerable<TalkPair> Suggested(IReadOnlyList<Id<Person>> withoutTalk, IReadOnlyList<Id<Person>> others)
    {
        for (var i = 0; i + 1 < withoutTalk.Count; i += 2) yield return Between(withoutTalk[i], withoutTalk[i + 1], []);
        if (withoutTalk.Count % 2 == 0) yield break;

        var odd = withoutTalk[^1];
        foreach (var partner in others.Where(other => other != odd).Take(1)) yield return Between(odd, partner, []);
    }

    /// <summary>Everybody without a talk with the committee is given to the one of it who has the fewest.</summary>
    /// <param name="talks">How many talks with members each of the committee has already.</param>
    public static IEnumerable<TalkPair> Shared(
        IReadOnlyList<Id<Person>> withoutTalk, IReadOnlyList<Id<Person>> committee, Func<Id<Person>, int> talks)
    {
        var load = committee.ToDictionary(person => person, talks);
        foreach (var member in withoutTalk)
        {
            var host = committee.MinBy(person => load[person]);
            load[host]++;
            yield return new TalkPair(host, member, TalkPairClass.CommitteeWithMember);
        }
    }

    private static int Rank(Id<Person> person, IReadOnlyList<Id<Person>> committee)
    {
        for (var i = 0; i < committee.Count; i++)
        {
            if (committee[i] == person) return i;
        }

        return committee.Count;
    }

    /// <param name="Pairs">Each of these talks is due.</param>
    /// <param name="WithCommittee">Each of these is due one talk with any of the committee.</param>
    /// <param name="Members">Each of these is due one talk with any other of them; nobody where there is no other.</param>
    public sealed record Requirement(
        IReadOnlyList<TalkPair> Pairs, IReadOnlyList<Id<Person>> WithCommittee, IReadOnlyList<Id<Person>> Members)
    {
        /// <summary>The least number of talks with which all of this is done.</summary>
        public int Count => Pairs.Count + WithCommittee.Count + AmongMembers;

        public int AmongMembers => (Members.Count + 1) / 2;
    }
}
