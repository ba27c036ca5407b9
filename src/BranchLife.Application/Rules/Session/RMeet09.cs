using BranchLife.Domain.Criticism;

namespace BranchLife.Application.Rules;

/// <summary>Every member who was there criticised himself.</summary>
internal sealed class RMeet09 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var spoke = facts.Sittings.SelectMany(sitting => sitting.Criticisms)
            .Where(said => said.Kind is CriticismKind.Self).Select(said => said.AuthorId).ToHashSet();
        var silent = facts.PresentMembers.Where(member => !spoke.Contains(member.PersonId)).Select(member => member.Name).ToArray();
        if (silent.Length > 0) yield return Breach.Found.With("names", silent).With("n", silent.Length);
    }
}
