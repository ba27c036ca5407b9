using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>The author takes the words of an older version back into the draft; the draft is kept as a version first.</summary>
public sealed class TakeBackVersion(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    public async Task<Outline> ExecuteAsync(Id<Outline> id, int number, int version, CancellationToken ct)
    {
        var outline = await gate.OpenAsync(id, OutlineAction.Write, version, ct);
        var older = await db.OutlineVersions.AsNoTracking().SingleOrDefaultAsync(one => one.OutlineId == id && one.Number == number, ct)
            ?? throw new RuleViolationException(OutlineRules.OnlyKeptVersionsComeBack);
        db.Add(outline.TakeBack(older, ids.Next<OutlineVersion>(), clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return outline;
    }
}
