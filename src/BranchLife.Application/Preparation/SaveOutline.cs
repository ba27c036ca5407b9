using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Keeps what is written so far; the first save makes the outline.</summary>
public sealed class SaveOutline(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <returns>The version that the next save is to carry.</returns>
    public async Task<int> ExecuteAsync(Id<Meeting> meeting, OutlineKind kind, OutlineText text, int version, CancellationToken ct)
    {
        var outline = await OutlineDesk.OpenAsync(db, gate, actor, ids, meeting, kind, version, ct);
        outline.Write(text, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return outline.Version;
    }
}
