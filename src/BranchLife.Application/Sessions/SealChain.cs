using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using BranchLife.Persistence.Protection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

internal static class SealChain
{
    /// <summary>
    /// The branch's seal that no other follows yet, of minutes or of an addition. The branch's row is held until the transaction of the
    /// caller ends, so that two seals at one moment follow each other.
    /// </summary>
    public static async Task<string?> LastSealAsync(this BranchLifeDbContext db, Id<Unit> branch, CancellationToken ct)
    {
        await db.Units.Where(unit => unit.Id == branch).ExecuteUpdateAsync(unit => unit.SetProperty(one => one.Name, one => one.Name), ct);
        return SealLink.InOrder(await SealLink.OfAsync(db, branch, ct)) is [.., var last] ? last.Hash : null;
    }
}
