using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

public sealed class AnswerOutlineComment(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Outline> id, int comment, AnswerWay way, string? answer, int version, CancellationToken ct)
    {
        var outline = await gate.OpenAsync(id, OutlineAction.Write, version, ct);
        var read = outline.Comments.Where(one => one.Ordinal == comment).Select(one => one.OnVersion).FirstOrDefault();
        var commented = await db.OutlineVersions.AsNoTracking().SingleOrDefaultAsync(one => one.OutlineId == id && one.Number == read, ct);
        outline.AnswerComment(comment, way, answer, actor.PersonId, commented);
        await db.SaveChangesAsync(ct);
    }
}
