using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;

namespace BranchLife.Application.Publicity;

/// <summary>By above, for what was shown.</summary>
public sealed class ApprovePublicNotice(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<PublicNotice> id, string? shown, int version, CancellationToken ct)
    {
        var notice = await gate.OpenAsync(id, PublicNoticeAction.Review, version, ct);
        await ConsentedLines.RequireAsync(db, notice, ct);
        notice.Approve(shown, actor.AsReviewer, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
