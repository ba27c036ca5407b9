using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Deeds;

/// <summary>What somebody who writes down a wish chooses from: the own branches, and the branch's own open items that it may serve.</summary>
public sealed class NewDeed(BranchLifeDbContext db, Actor actor)
{
    private const int Few = 30;

    public async Task<View> FindAsync(Id<Unit>? asked, CancellationToken ct)
    {
        var inside = actor.Inside;
        if (inside.Length == 0 || (asked is { } wanted && !inside.Contains(wanted))) throw new NotFoundException();
        var branch = asked ?? actor.BranchId ?? inside.Order().First();
        var units = await db.Units.Where(unit => inside.Contains(unit.Id)).OrderBy(unit => unit.Code)
            .Select(unit => new BranchLine(unit.Id, unit.ShortName ?? unit.Name)).ToListAsync(ct);
        var items = await db.RectificationItems.VisibleTo(db, actor)
            .Where(item => item.UnitId == branch && item.SubjectId == null && item.State != RectificationState.Closed)
            .OrderBy(item => item.DueOn).ThenBy(item => item.Id).Take(Few).Select(item => new ItemLine(item.Id, item.Measure)).ToListAsync(ct);
        return new View(branch, units, items, actor.Today);
    }

    public sealed record View(Id<Unit> Branch, IReadOnlyList<BranchLine> Branches, IReadOnlyList<ItemLine> Items, DateOnly Today);

    public sealed record BranchLine(Id<Unit> Id, string Name);

    public sealed record ItemLine(Id<RectificationItem> Id, string Measure);
}
