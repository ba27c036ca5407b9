using BranchLife.Application.Access;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Phrases;

/// <summary>The lists hold for the whole installation, so the office of a topmost unit keeps them (docs/decisions/0009).</summary>
public static class PhraseAccess
{
    /// <summary>Who does not keep the lists does not learn that they can be kept.</summary>
    public static async Task RequireKeeperAsync(this BranchLifeDbContext db, Actor actor, CancellationToken ct)
    {
        if (!await db.KeepsPhrasesAsync(actor, ct)) throw new NotFoundException();
    }

    internal static Task<bool> KeepsPhrasesAsync(this BranchLifeDbContext db, Actor actor, CancellationToken ct)
    {
        var offices = actor.Offices.ToArray();
        return db.Units.AnyAsync(unit => offices.Contains(unit.Id) && unit.SuperiorId == null, ct);
    }
}
