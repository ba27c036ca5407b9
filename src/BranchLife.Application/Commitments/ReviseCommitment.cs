using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>Words or day are changed with a reason; what stood before stays in sight.</summary>
public sealed class ReviseCommitment(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Commitment> id, CommitmentDraft draft, string? reason, int version, CancellationToken ct)
    {
        var commitment = await gate.OpenAsync(id, CommitmentAction.Own, version, ct);
        TypedText.RefuseClassified(actor.Today, draft.What, draft.ForWhom, reason);
        commitment.Revise(draft, reason, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
