using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Branches;

/// <summary>Takes back at once what the deputy was entrusted with.</summary>
public sealed class EndDelegation(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task ExecuteAsync(Id<Unit> branch, Id<Delegation> id, int version, CancellationToken ct)
    {
        await gate.OpenAsync(branch, BranchAction.EntrustDeputy, version, ct);
        var delegation = await db.Delegations.SingleOrDefaultAsync(found => found.Id == id && found.BranchId == branch, ct)
            ?? throw new NotFoundException();
        var yesterday = actor.Today.AddDays(-1);
        delegation.EndEarly(yesterday < delegation.From ? delegation.From.AddDays(-1) : yesterday);
        await db.SaveChangesAsync(ct);
    }
}
