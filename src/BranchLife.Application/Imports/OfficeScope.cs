using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Imports;

/// <summary>The office of a unit imports units and members of that unit and everything below it. Nobody else does.</summary>
public sealed class OfficeScope(BranchLifeDbContext db, Actor actor)
{
    /// <summary>The units that the actor may choose: those whose office the actor is.</summary>
    public async Task<IReadOnlyList<Office>> FindAsync(CancellationToken ct) => await db.Units
        .Where(unit => actor.Offices.Contains(unit.Id)).OrderBy(unit => unit.Code)
        .Select(unit => new Office(unit.Id, unit.Code, unit.Name)).ToListAsync(ct);

    /// <summary>Whoever is no office does not even learn that there is something.</summary>
    public async Task<ImportScope> OfAsync(Id<Unit> unit, CancellationToken ct)
    {
        var found = await db.Units.Where(one => one.Id == unit)
            .Where(one => actor.Offices.Contains(one.Id) || one.Ancestors.Any(above => actor.Offices.Contains(above.AncestorId)))
            .Select(one => new { one.Id, one.Code, one.Name }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        return new ImportScope(found.Id, found.Code, found.Name);
    }

    public sealed record Office(Id<Unit> Id, string Code, string Name);
}
