using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>A remark that the author must answer before the text is accepted.</summary>
public sealed class CommentOnOutline(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="anchor">The paragraph that is meant; null for the whole text.</param>
    public async Task ExecuteAsync(Id<Outline> id, OutlineAnchor? anchor, RemarkKind kind, string? words, int version, CancellationToken ct)
    {
        var outline = await gate.OpenAsync(id, OutlineAction.Comment, version, ct);
        outline.Comment(anchor, kind, words, actor.PersonId, clock.GetUtcNow());
        db.Add(Notice.To(ids.Next<Notice>(), outline.AuthorId, "您的材料有审阅意见，请答复。", $"/outlines/{id}", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
    }
}
