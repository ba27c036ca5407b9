using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Rules;

/// <summary>
/// Talks among the committee, of the committee with every member, and of every member with another (支条 art. 19). Without a
/// committee the secretary stands for it. The secretary's own talks with the committee are R-PRE-05.
/// </summary>
internal sealed class RPre04 : IEvaluator<PreparationFacts>
{
    public IEnumerable<Breach> Evaluate(PreparationFacts facts, ProcedureRule rule)
    {
        if (facts.Waived.Contains(Track.Talks)) yield break;
        var missing = MissingPairs(facts).ToArray();
        if (missing.Length > 0) yield return Breach.Found.With("pairs", missing).With("n", missing.Length);
        var members = facts.Members.Where(member => !member.IsCommittee).ToArray();
        var alone = members.Where(member => !member.IsExempt && !members.Any(other => facts.HaveTalked(member, other))).ToArray();
        if (members.Length > 1 && alone.Length > 0)
            yield return Breach.Of("members").With("names", alone.Select(member => member.Name)).With("n", alone.Length);
    }

    private static IEnumerable<string> MissingPairs(PreparationFacts facts)
    {
        var committee = facts.Members.Where(member => member.IsCommittee || member.IsSecretary).ToArray();
        return from sitting in committee.Index()
               from other in committee.Skip(sitting.Index + 1).Concat(facts.Members.Except(committee))
               where !facts.HaveTalked(sitting.Item, other) && !IsTheSecretarysOwn(sitting.Item, other)
               select $"{sitting.Item.Name}—{other.Name}";
    }

    private static bool IsTheSecretarysOwn(PreparationFacts.Participant one, PreparationFacts.Participant other) =>
        (one.IsSecretary && other.IsCommittee) || (other.IsSecretary && one.IsCommittee);
}
