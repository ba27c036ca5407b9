using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;

namespace BranchLife.Application.Publicity;

public sealed class ReturnPublicNotice(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<PublicNotice> id, string? reason, int version, CancellationToken ct)
    {
        var notice = await gate.OpenAsync(id, PublicNoticeAction.Review, version, ct);
        notice.Return(reason, actor.AsReviewer, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
