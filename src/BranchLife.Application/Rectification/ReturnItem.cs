using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>The request to close goes back to the owner with a reason.</summary>
public sealed class ReturnItem(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, string? reason, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Verify, version, ct);
        var now = clock.GetUtcNow();
        item.ReturnClosure(reason, actor.AsReviewer, now);
        db.Add(Notice.To(ids.Next<Notice>(), item.OwnerId, "您的销号申请被退回，请继续整改。", $"/rectification/{id}", now));
        await db.SaveChangesAsync(ct);
    }
}
