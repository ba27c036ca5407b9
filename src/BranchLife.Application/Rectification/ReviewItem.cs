using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>What is kept up for good was looked at; the next look has a date.</summary>
public sealed class ReviewItem(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, DateOnly next, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Replan, version, ct);
        item.Review(next, clock.Today);
        await db.SaveChangesAsync(ct);
    }
}
