using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>What is required of a roster against what has taken place: pure, so that board, matrix and findings agree.</summary>
internal sealed class TalkCoverage
{
    private readonly Dictionary<(Id<Person>, Id<Person>), TalkFact> _talks = [];

    public TalkCoverage(
        IReadOnlyList<RosterPerson> roster, IReadOnlyList<TalkFact> talks, CommitteeTalks asked = CommitteeTalks.WithEveryMember)
    {
        Talks = talks;
        Committee = [.. roster.Where(person => person.IsCommittee).Select(person => person.Id)];
        Others = [.. roster.Where(person => !person.IsCommittee).Select(person => person.Id)];
        Required = RequiredTalks.Of(Committee, Others, asked);
        foreach (var talk in talks) _talks[(talk.FirstId, talk.SecondId)] = _talks[(talk.SecondId, talk.FirstId)] = talk;
    }

    public IReadOnlyList<TalkFact> Talks { get; }

    public IReadOnlyList<Id<Person>> Committee { get; }

    public IReadOnlyList<Id<Person>> Others { get; }

    public RequiredTalks.Requirement Required { get; }

    public int Done => Required.Pairs.Count(pair => State(pair) is TalkState.Held) + DoneWithCommittee + DoneAmongMembers;

    public int DoneWithCommittee => Required.WithCommittee.Count(member => StateWithCommittee(member) is TalkState.Held);

    /// <summary>In talks, two members to each; the whole only when nobody is left.</summary>
    public int DoneAmongMembers
    {
        get
        {
            var covered = Required.Members.Count(member => StateAmongMembers(member) is TalkState.Held);
            return covered == Required.Members.Count ? Required.AmongMembers : covered / 2;
        }
    }

    public static async Task<TalkCoverage> OfAsync(
        BranchLifeDbContext db, Id<Meeting> meeting, Id<Campaign>? campaign, IReadOnlyList<RosterPerson> roster, CancellationToken ct) =>
        new(roster, await TalkFact.OfAsync(db, meeting, ct), await AskedAsync(db, campaign, ct));

    public TalkState State(TalkPair pair) => Between(pair.First, pair.Second)?.State ?? TalkState.Missing;

    /// <summary>The best state of a member's talks with the committee.</summary>
    public TalkState StateWithCommittee(Id<Person> member) => Best(member, Committee.Contains);

    /// <summary>The best state of a member's talks with other members.</summary>
    public TalkState StateAmongMembers(Id<Person> member) => Best(member, other => !Committee.Contains(other));

    public TalkFact? Between(Id<Person> one, Id<Person> other) => _talks.GetValueOrDefault((one, other));

    public IEnumerable<TalkFact> Of(Id<Person> person) => Talks.Where(talk => talk.Has(person));

    /// <summary>Done of due, by pair class; done is what both have confirmed.</summary>
    public IEnumerable<(TalkPairClass Class, int Done, int Due)> Counts()
    {
        foreach (var pairs in Required.Pairs.GroupBy(pair => pair.Class).OrderBy(group => group.Key))
            yield return (pairs.Key, pairs.Count(pair => State(pair) is TalkState.Held), pairs.Count());
        if (Required.WithCommittee.Count > 0) yield return (TalkPairClass.CommitteeWithMember, DoneWithCommittee, Required.WithCommittee.Count);
        if (Required.Members.Count > 0) yield return (TalkPairClass.BetweenMembers, DoneAmongMembers, Required.AmongMembers);
    }

    /// <summary>Everybody of whom a talk is still due.</summary>
    public HashSet<Id<Person>> Lacking() =>
    [
        .. Required.Pairs.Where(pair => State(pair) is not TalkState.Held).SelectMany(pair => new[] { pair.First, pair.Second }),
        .. Required.WithCommittee.Where(member => StateWithCommittee(member) is not TalkState.Held),
        .. Required.Members.Where(member => StateAmongMembers(member) is not TalkState.Held),
    ];

    /// <summary>Required pairs without a row yet, and for those who lack any partner a suggested one.</summary>
    public IReadOnlyList<TalkPair> Unarranged() =>
    [
        .. Required.Pairs.Where(pair => State(pair) is TalkState.Missing),
        .. RequiredTalks.Shared(
            [.. Required.WithCommittee.Where(member => StateWithCommittee(member) is TalkState.Missing)], Committee,
            person => Of(person).Count(talk => talk.Class is TalkPairClass.CommitteeWithMember)),
        .. RequiredTalks.Suggested([.. Required.Members.Where(member => StateAmongMembers(member) is TalkState.Missing)], Others),
    ];

    /// <summary>What still needs a day: unarranged pairs and arranged ones without a day.</summary>
    public IReadOnlyList<TalkPair> WithoutDay() =>
    [
        .. Talks.Where(talk => talk is { State: TalkState.Arranged, PlannedOn: null })
            .Select(talk => new TalkPair(talk.FirstId, talk.SecondId, talk.Class)),
        .. Unarranged(),
    ];

    private TalkState Best(Id<Person> member, Func<Id<Person>, bool> isOther) =>
        Talks.Where(talk => talk.Has(member) && isOther(talk.Beside(member))).Select(talk => talk.State)
            .DefaultIfEmpty(TalkState.Missing).Max();

    private static async Task<CommitteeTalks> AskedAsync(BranchLifeDbContext db, Id<Campaign>? campaign, CancellationToken ct) =>
        campaign is not { } id
            ? CommitteeTalks.WithEveryMember
            : await db.Campaigns.Where(c => c.Id == id).Select(c => c.Parameters.CommitteeTalks).SingleAsync(ct);
}
