using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>Keeps what the form holds and adds, removes or moves a point, in one step.</summary>
public sealed class ShapeOutline(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <returns>The point to go on with: the new one, the moved one, or 0.</returns>
    public async Task<int> ExecuteAsync(
        Id<Meeting> meeting, OutlineKind kind, OutlineText text, OutlineShape shape, int point, int version, CancellationToken ct)
    {
        var outline = await OutlineDesk.OpenAsync(db, gate, actor, ids, meeting, kind, version, ct);
        outline.Write(text, clock.GetUtcNow());
        var next = Shape(outline, shape, point);
        await db.SaveChangesAsync(ct);
        return next;
    }

    private static int Shape(Outline outline, OutlineShape shape, int point)
    {
        if (shape is OutlineShape.Add)
        {
            var aspect = outline.Entries.Where(entry => entry.Ordinal == point).Select(entry => entry.Aspect).FirstOrDefault();
            return outline.AddPoint(aspect ?? "").Ordinal;
        }

        if (shape is OutlineShape.Remove) outline.RemovePoint(point);
        else outline.MovePoint(point, up: shape is OutlineShape.Up);
        return shape is OutlineShape.Remove ? 0 : point;
    }
}
