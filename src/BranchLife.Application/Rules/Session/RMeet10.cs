using BranchLife.Domain.Criticism;

namespace BranchLife.Application.Rules;

/// <summary>Every member who was there received criticism.</summary>
internal sealed class RMeet10 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var received = facts.Sittings.SelectMany(sitting => sitting.Criticisms)
            .Where(said => said.Kind is CriticismKind.Mutual).CountBy(said => said.SubjectId).ToDictionary();
        var few = facts.PresentMembers
            .Where(member => received.GetValueOrDefault(member.PersonId) < facts.Parameters.MinCriticisms)
            .Select(member => member.Name).ToArray();
        if (few.Length > 0) yield return Breach.Found.With("names", few).With("n", facts.Parameters.MinCriticisms);
    }
}
