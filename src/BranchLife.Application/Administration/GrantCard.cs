using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>One right, before it is ended.</summary>
public sealed class GrantCard(BranchLifeDbContext db, Actor actor)
{
    public async Task<View> FindAsync(Id<Grant> id, CancellationToken ct)
    {
        actor.Require(AdministrationAction.GiveRights);
        return await (from grant in db.Grants
                      join person in db.Persons on grant.PersonId equals person.Id
                      where grant.Id == id
                      select new View(
                          grant.Id, person.Name, grant.Kind,
                          db.Units.Where(unit => unit.Id == grant.UnitId).Select(unit => unit.Name).FirstOrDefault(),
                          grant.From, grant.To, grant.Version))
            .SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
    }

    public sealed record View(Id<Grant> Id, string Person, GrantKind Kind, string? Unit, DateOnly From, DateOnly? To, int Version);
}
