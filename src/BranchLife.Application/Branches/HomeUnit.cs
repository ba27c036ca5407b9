using BranchLife.Application.Access;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>The name in the title bar: the office or supervising group that somebody works for, else their branch.</summary>
public sealed class HomeUnit(BranchLifeDbContext db)
{
    public async Task<string?> FindAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Offices.Count == 0 && actor.Groups.Count > 0)
        {
            var group = actor.Groups.First();
            return await db.SupervisingGroups.Where(g => g.Id == group).Select(g => g.Name).SingleOrDefaultAsync(ct);
        }

        if ((actor.Offices.Count > 0 ? actor.Offices.First() : actor.BranchId) is not { } unit) return null;
        return await db.Units.Where(u => u.Id == unit).Select(u => u.Name).SingleOrDefaultAsync(ct);
    }
}
