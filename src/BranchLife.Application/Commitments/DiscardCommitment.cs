using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>A draft is thrown away; nobody but its author has seen it.</summary>
public sealed class DiscardCommitment(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Commitment> id, int version, CancellationToken ct)
    {
        var commitment = await gate.OpenAsync(id, CommitmentAction.Own, version, ct);
        commitment.Discard(actor.PersonId);
        db.Remove(commitment);
        await db.SaveChangesAsync(ct);
    }
}
