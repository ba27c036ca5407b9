using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation;

/// <summary>What is required of a roster against what has taken place: pure, so that board, matrix and findings agree.</summary>
internal sealed class TalkCoverage
{
    private readonly IReadOnlyList<TalkFact> _talks;

    public TalkCoverage(IReadOnlyList<RosterPerson> roster, IReadOnlyList<TalkFact> talks)
    {
        _talks = talks;
        Committee = [.. roster.Where(person => person.IsCommittee).Select(person => person.Id)];
        Others = [.. roster.Where(person => !person.IsCommittee).Select(person => person.Id)];
        Required = RequiredTalks.Of(Committee, Others);
    }

    public IReadOnlyList<Id<Person>> Committee { get; }

    public IReadOnlyList<Id<Person>> Others { get; }

    public RequiredTalks.Requirement Required { get; }

    public int Done => Required.Pairs.Count(pair => State(pair) is TalkState.Held) + DoneAmongMembers;

    /// <summary>In talks, two members to each; the whole only when nobody is left.</summary>
    public int DoneAmongMembers
    {
        get
        {
            var covered = Required.Members.Count(member => StateAmongMembers(member) is TalkState.Held);
            return covered == Required.Members.Count ? Required.AmongMembers : covered / 2;
        }
    }

    public TalkState State(TalkPair pair) => Between(pair.First, pair.Second)?.State ?? TalkState.Missing;

    /// <summary>The best state of a member's talks with other members.</summary>
    public TalkState StateAmongMembers(Id<Person> member) =>
        _talks.Where(talk => talk.Has(member) && !Committee.Contains(talk.Beside(member))).Select(talk => talk.State)
            .DefaultIfEmpty(TalkState.Missing).Max();

    public TalkFact? Between(Id<Person> one, Id<Person> other) => _talks.FirstOrDefault(talk => talk.IsBetween(one, other));

    public IEnumerable<TalkFact> Of(Id<Person> person) => _talks.Where(talk => talk.Has(person));

    /// <summary>Due and not confirmed by both, by pair class: done of due.</summary>
    public IEnumerable<(TalkPairClass Class, int Done, int Due)> Counts()
    {
        foreach (var pairs in Required.Pairs.GroupBy(pair => pair.Class).OrderBy(group => group.Key))
            yield return (pairs.Key, pairs.Count(pair => State(pair) is TalkState.Held), pairs.Count());
        if (Required.Members.Count > 0)
            yield return (TalkPairClass.BetweenMembers, DoneAmongMembers, Required.AmongMembers);
    }

    /// <summary>Required pairs without a row yet, and for members without any partner a suggested one.</summary>
    public IReadOnlyList<TalkPair> Unarranged() =>
    [
        .. Required.Pairs.Where(pair => State(pair) is TalkState.Missing),
        .. RequiredTalks.Suggested([.. Required.Members.Where(member => StateAmongMembers(member) is TalkState.Missing)], Others),
    ];
}
