using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Deeds;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Deeds;

/// <summary>Numbers per branch for who looks at branches from outside: how many stand where, never what was asked for.</summary>
public sealed class DeedCounts(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 50;

    /// <param name="after">Code of the last branch of the page before.</param>
    public async Task<View?> FindAsync(string? after, CancellationToken ct)
    {
        if (actor.Offices.Count == 0 && actor.Supervised.Count == 0) return null;

        var counted = db.PracticalDeeds.CountedBy(db, actor);
        var total = await counted.GroupBy(_ => 1).Select(all => new Numbers(
            all.Count(deed => deed.State == DeedState.Wished), all.Count(deed => deed.State == DeedState.Accepted),
            all.Count(deed => deed.State == DeedState.Taken || deed.State == DeedState.Reported),
            all.Count(deed => deed.State == DeedState.Confirmed), all.Count(deed => deed.State == DeedState.Declined))).SingleOrDefaultAsync(ct);
#pragma warning disable CA1309 // Compared by the database, in the order in which it sorts.
        var branches = await (from unit in db.Units
                              where counted.Any(deed => deed.BranchId == unit.Id)
                              where after == null || string.Compare(unit.Code, after) > 0
                              orderby unit.Code
                              select new { unit.Id, unit.Code, Name = unit.ShortName ?? unit.Name }).Take(PageSize + 1).ToListAsync(ct);
#pragma warning restore CA1309
        var ids = branches.Take(PageSize).Select(branch => branch.Id).ToArray();
        var states = await db.PracticalDeeds.Where(deed => ids.Contains(deed.BranchId)).GroupBy(deed => new { deed.BranchId, deed.State })
            .Select(group => new { group.Key.BranchId, group.Key.State, Count = group.Count() }).ToListAsync(ct);
        return new View(
            [.. branches.Take(PageSize).Select(branch => new Row(branch.Id, branch.Name, Of(branch.Id)))], total ?? new Numbers(0, 0, 0, 0, 0),
            branches.Count > PageSize ? branches[PageSize - 1].Code : null);

        Numbers Of(Id<Unit> branch)
        {
            var own = states.Where(one => one.BranchId == branch).ToLookup(one => one.State, one => one.Count);
            return new Numbers(own[DeedState.Wished].Sum(), own[DeedState.Accepted].Sum(), own[DeedState.Taken].Sum() + own[DeedState.Reported].Sum(),
                own[DeedState.Confirmed].Sum(), own[DeedState.Declined].Sum());
        }
    }

    /// <param name="Next">Code after which the next page begins; null on the last.</param>
    public sealed record View(IReadOnlyList<Row> Rows, Numbers Total, string? Next);

    public sealed record Row(Id<Unit> Branch, string Name, Numbers Numbers);

    /// <param name="Running">Taken, or with a result that is still to be confirmed.</param>
    public sealed record Numbers(int Wished, int Accepted, int Running, int Done, int Declined)
    {
        public int All => Wished + Accepted + Running + Done + Declined;
    }
}
