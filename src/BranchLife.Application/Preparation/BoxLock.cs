using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>One writer at a time at one box, on every engine: the box's row is held until the transaction ends.</summary>
internal static class BoxLock
{
    public static Task<int> TakeAsync(BranchLifeDbContext db, Id<OpinionBox> id, CancellationToken ct) =>
        db.OpinionBoxes.Where(box => box.Id == id)
            .ExecuteUpdateAsync(box => box.SetProperty(one => one.Token, one => one.Token), ct);
}
