using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>The units whose items are listed. A branch is asked for by its own id, so that the index leads straight to its rows.</summary>
/// <param name="Within">Null: whatever the reader may read.</param>
internal readonly record struct LedgerUnits(Id<Unit>? Within, bool IsBranch)
{
    public static async Task<LedgerUnits> OfAsync(BranchLifeDbContext db, Actor actor, Id<Unit>? within, CancellationToken ct)
    {
        if (within is not { } unit || unit == actor.BranchId) return new LedgerUnits(within, within is not null);

        var kind = await db.Units.Where(one => one.Id == unit).Select(one => (UnitKind?)one.Kind).SingleOrDefaultAsync(ct);
        return new LedgerUnits(within, kind?.IsBranch == true);
    }

    public IQueryable<RectificationItem> Among(IQueryable<RectificationItem> items, BranchLifeDbContext db)
    {
        if (Within is not { } unit) return items;
        return IsBranch
            ? items.Where(item => item.UnitId == unit)
            : items.Where(item => item.UnitId == unit
                || db.Units.Any(branch => branch.Id == item.UnitId && branch.Ancestors.Any(above => above.AncestorId == unit)));
    }
}
