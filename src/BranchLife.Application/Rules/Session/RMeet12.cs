using BranchLife.Domain.Sessions;

namespace BranchLife.Application.Rules;

/// <summary>A leading cadre takes part in the own branch as an ordinary member.</summary>
internal sealed class RMeet12 : IEvaluator<SessionFacts>
{
    public IEnumerable<Breach> Evaluate(SessionFacts facts, ProcedureRule rule)
    {
        var lines = facts.Sittings.SelectMany(sitting => sitting.Lines).ToArray();
        foreach (var cadre in lines.Length == 0 ? [] : facts.LeadingCadres)
        {
            var own = lines.Where(line => line.PersonId == cadre.PersonId).ToArray();
            if (!own.Any(line => line.IsPresent)) yield return Breach.Of("absent").With("name", cadre.Name);
            else if (own.All(line => line.Capacity is not AttendanceCapacity.LeadingCadreAsMember))
                yield return Breach.Found.With("name", cadre.Name);
        }
    }
}
