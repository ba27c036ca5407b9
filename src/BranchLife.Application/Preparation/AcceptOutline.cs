using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public sealed class AcceptOutline(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Outline> id, int version, CancellationToken ct)
    {
        var outline = await gate.OpenAsync(id, OutlineAction.Accept, version, ct);
        outline.Accept(actor.PersonId);
        db.Add(Notice.To(ids.Next<Notice>(), outline.AuthorId, "您的材料已审阅通过。", $"/outlines/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
