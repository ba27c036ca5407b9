using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

/// <summary>Works out what the actor is to a branch; asked once per branch and request.</summary>
public sealed class Relations(BranchLifeDbContext db, Actor actor)
{
    private readonly Dictionary<Id<Unit>, Relation> _known = [];

    public async Task<Relation> ToAsync(Id<Unit> branch, CancellationToken ct)
    {
        if (_known.TryGetValue(branch, out var known)) return known;

        var isAbove = actor.Offices.Count > 0 && await db.Units.Where(unit => unit.Id == branch)
            .SelectMany(unit => unit.Ancestors).AnyAsync(above => actor.Offices.Contains(above.AncestorId), ct);
        return _known[branch] = new Relation(
            actor.PersonId, actor.BelongsTo(branch), actor.IsSecretaryOf(branch), actor.SitsOnCommitteeOf(branch), isAbove,
            actor.Supervised.Contains(branch), actor.BranchId);
    }
}
