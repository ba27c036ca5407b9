using BranchLife.Domain.Criticism;

namespace BranchLife.Application.Rules;

/// <summary>The secretary is the first to criticise himself in the sitting in which he takes part.</summary>
internal sealed class RMeet11 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var late = facts.Sittings
            .Where(sitting => sitting.Lines.Any(line => line.PersonId == facts.SecretaryId && line.IsPresent))
            .Select(sitting => sitting.Criticisms.Where(said => said.Kind is CriticismKind.Self).MinBy(said => said.Ordinal))
            .Any(first => first is not null && first.AuthorId != facts.SecretaryId);
        if (late) yield return Breach.Found;
    }
}
