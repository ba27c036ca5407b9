using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>回头看 by somebody other than the owner: it holds, it slips, or it is opened again; then the owner is told.</summary>
public sealed class LookBackOnItem(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="dueAgain">Of what is opened again.</param>
    public async Task ExecuteAsync(Id<RectificationItem> id, LookBackResult result, string? finding, DateOnly? dueAgain, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.LookBack, version, ct);
        var now = clock.GetUtcNow();
        item.LookBackOn(result, finding, dueAgain, actor.PersonId, now);
        if (result is LookBackResult.Reopened)
            db.Add(Notice.To(ids.Next<Notice>(), item.OwnerId, "经“回头看”，您的一项整改事项重新打开，请继续整改。", $"/rectification/{id}", now));
        await db.SaveChangesAsync(ct);
    }
}
