using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public sealed class ReturnOutline(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="anchor">The paragraph that is meant; null for the whole text.</param>
    public async Task ExecuteAsync(Id<Outline> id, OutlineAnchor? anchor, RemarkKind kind, string? reason, int version, CancellationToken ct)
    {
        var outline = await gate.OpenAsync(id, OutlineAction.Return, version, ct);
        outline.Return(anchor, kind, reason, actor.PersonId, clock.GetUtcNow());
        db.Add(Notice.To(ids.Next<Notice>(), outline.AuthorId, "您的材料已退回，请按审阅意见修改后再提交。", $"/outlines/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
