using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>公开承诺: from now on the branch reads it.</summary>
public sealed class HandInCommitment(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Commitment> id, int version, CancellationToken ct)
    {
        var commitment = await gate.OpenAsync(id, CommitmentAction.Own, version, ct);
        commitment.HandIn(actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
