using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>A draft in other words.</summary>
public sealed class RewriteCommitment(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Commitment> id, CommitmentDraft draft, int version, CancellationToken ct)
    {
        var commitment = await gate.OpenAsync(id, CommitmentAction.Own, version, ct);
        TypedText.RefuseClassified(actor.Today, draft.What, draft.ForWhom);
        commitment.Rewrite(draft, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
