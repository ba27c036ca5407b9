using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Administration;

/// <summary>The right of an office over a unit and its subtree, or of an administrator over the system.</summary>
public sealed class Grant : Aggregate<Grant>
{
    private Grant()
    {
    }

    public required Id<Person> PersonId { get; init; }

    public required GrantKind Kind { get; init; }

    /// <summary>The unit whose subtree an office sees; null for administrators.</summary>
    public required Id<Unit>? UnitId { get; init; }

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>The security administrator who gave it; null for the first administrators, who come with the installation.</summary>
    public Id<Person>? GivenById { get; private set; }

    public Id<Person>? EndedById { get; private set; }

    public Period Term => new(From, To);

    /// <summary>Refused: two administrator rights in one hand (R-SEC-01), an office without a unit, an administrator with one.</summary>
    /// <param name="held">All grants of the person so far.</param>
    public static Grant Give(
        Id<Grant> id, Id<Person> person, GrantKind kind, Id<Unit>? unit, Period term, IEnumerable<Grant> held,
        Id<Person>? by = null)
    {
        Require(by != person, AdministrationRules.NobodyGrantsToThemselves);
        Require(kind is GrantKind.Office == unit is not null, AdministrationRules.AnOfficeHasAUnit);
        var clashing = held.Where(grant => grant.PersonId == person && grant.Term.Overlaps(term)).ToArray();
        Require(!kind.IsAdministrator || clashing.Length == 0, AdministrationRules.AdministratorsExcludeOneAnother);
        Require(kind.IsAdministrator || clashing.All(grant => !grant.Kind.IsAdministrator), AdministrationRules.AdministratorsExcludeOneAnother);
        Require(clashing.All(grant => grant.UnitId != unit), AdministrationRules.GrantedOnce);
        return new Grant { Id = id, PersonId = person, Kind = kind, UnitId = unit, From = term.From, To = term.To, GivenById = by };
    }

    /// <summary>Refused: a later day than before, which would give the right anew without asking who else holds one.</summary>
    /// <param name="lastDay">The day before the first one ends it at once, as if it had never held.</param>
    /// <param name="by">Who ends it.</param>
    public void End(DateOnly lastDay, Id<Person>? by = null)
    {
        Require(lastDay >= From.AddDays(-1) && (To is null || lastDay <= To), CommonRules.PeriodsRunForward);
        Require(To is null || To > lastDay, AdministrationRules.EndedAlready);
        (To, EndedById) = (lastDay, by);
    }
}
