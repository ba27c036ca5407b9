using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Persistence;

namespace BranchLife.Application.Commitments;

/// <summary>结转: what was not kept goes on in a later year, in the branch where its owner is by then.</summary>
public sealed class CarryOverCommitment(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task<Id<Commitment>> ExecuteAsync(Id<Commitment> id, DateOnly dueOn, int version, CancellationToken ct)
    {
        var commitment = await gate.OpenAsync(id, CommitmentAction.Own, version, ct);
        var branch = NewCommitment.BranchOf(actor) ?? commitment.BranchId;
        var next = commitment.CarryOver(ids.Next<Commitment>(), branch, dueOn, actor.PersonId, clock.GetUtcNow());
        db.Add(next);
        await db.SaveChangesAsync(ct);
        return next.Id;
    }
}
