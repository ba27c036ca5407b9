using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

internal static class SealChain
{
    /// <summary>The branch's seal that no other follows yet; found by the links, never by a clock.</summary>
    public static Task<string?> LastSealAsync(this BranchLifeDbContext db, Id<Unit> branch, CancellationToken ct) =>
        db.Minutes.Where(minutes => minutes.BranchId == branch && minutes.SealHash != null
                && !db.Minutes.Any(next => next.BranchId == branch && next.PreviousSeal == minutes.SealHash))
            .Select(minutes => minutes.SealHash).SingleOrDefaultAsync(ct);
}
