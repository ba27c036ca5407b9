using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>践诺评议 by somebody else; the owner is told.</summary>
public sealed class ReviewCommitment(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Commitment> id, CommitmentVerdict verdict, string? evidence, int version, CancellationToken ct)
    {
        var commitment = await gate.OpenAsync(id, CommitmentAction.Review, version, ct);
        TypedText.RefuseClassified(actor.Today, evidence);
        var now = clock.GetUtcNow();
        commitment.Review(verdict, evidence, actor.PersonId, now);
        db.Add(Notice.To(ids.Next<Notice>(), commitment.OwnerId, "您的一项承诺已经评议。", $"/commitments/{id}", now));
        await db.SaveChangesAsync(ct);
    }
}
