using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public sealed class AnswerOutlineComment(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Outline> id, int comment, string? answer, int version, CancellationToken ct)
    {
        var outline = await gate.OpenAsync(id, OutlineAction.Write, version, ct);
        outline.AnswerComment(comment, answer, actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
