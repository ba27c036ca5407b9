using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>申请销号 by the owner, with evidence.</summary>
public sealed class RequestItemClosure(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.RequestClosure, version, ct);
        item.RequestClosure(actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
