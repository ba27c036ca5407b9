using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>Keeps what the form holds and hands it in, in one step: refused, neither happens.</summary>
public sealed class HandInOutline(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task<Id<Outline>> ExecuteAsync(Id<Meeting> meeting, OutlineKind kind, OutlineText text, int version, CancellationToken ct)
    {
        var outline = await OutlineDesk.OpenAsync(db, gate, actor, ids, meeting, kind, version, ct);
        outline.Write(text, clock.GetUtcNow());
        db.Add(outline.HandIn(ids.Next<OutlineVersion>(), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return outline.Id;
    }
}
