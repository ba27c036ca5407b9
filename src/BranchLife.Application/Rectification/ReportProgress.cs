using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Rectification;

/// <summary>Progress, or 佐证 of what was done; evidence keeps its recorder from verifying.</summary>
public sealed class ReportProgress(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(
        Id<RectificationItem> id, string? text, DateOnly happenedOn, bool isEvidence, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Report, version, ct);
        item.Report(text, happenedOn, isEvidence, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
