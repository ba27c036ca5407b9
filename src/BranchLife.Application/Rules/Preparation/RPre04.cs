using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Rules;

/// <summary>
/// Talks among the committee, of the committee with members, and of every member with another (支条 art. 19), as many as the
/// notice asks. Without a committee the secretary stands for it. The secretary's own talks with the committee are R-PRE-05.
/// </summary>
internal sealed class RPre04 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        if (facts.Waived.Contains(Track.Talks)) yield break;
        var members = facts.Members.ToDictionary(member => member.PersonId);
        var committee = Ids(facts.Members.Where(member => member.IsCommittee || member.IsSecretary));
        var required = RequiredTalks.Of(committee, Ids(facts.Members.ExceptBy(committee, member => member.PersonId)), facts.Parameters.CommitteeTalks);

        var missing = required.Pairs.Where(pair => !facts.HaveTalked(pair.First, pair.Second) && !IsTheSecretarysOwn(members[pair.First], members[pair.Second]))
            .Select(pair => $"{members[pair.First].Name}—{members[pair.Second].Name}").ToArray();
        if (missing.Length > 0) yield return Breach.Found.With("pairs", missing).With("n", missing.Length);
        var unheard = Without(required.WithCommittee, committee);
        if (unheard.Length > 0) yield return Breach.Of("committee").With("names", unheard).With("n", unheard.Length);
        var alone = Without(required.Members, required.Members);
        if (alone.Length > 0) yield return Breach.Of("members").With("names", alone).With("n", alone.Length);

        string[] Without(IReadOnlyList<Id<Person>> asked, IReadOnlyList<Id<Person>> partners) =>
            [.. asked.Where(one => !members[one].IsExempt && !partners.Any(other => facts.HaveTalked(one, other))).Select(one => members[one].Name)];
    }

    private static Id<Person>[] Ids(IEnumerable<PreparationFacts.Participant> people) => [.. people.Select(person => person.PersonId)];

    private static bool IsTheSecretarysOwn(PreparationFacts.Participant one, PreparationFacts.Participant other) =>
        (one.IsSecretary && other.IsCommittee) || (other.IsSecretary && one.IsCommittee);
}
