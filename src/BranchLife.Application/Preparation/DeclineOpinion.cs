using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

/// <summary>The opinion does not lead to a problem, and says why (R-LIST-01).</summary>
public sealed class DeclineOpinion(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<Opinion> id, string? reason, int version, CancellationToken ct)
    {
        var opinion = await gate.OpenAsync(id, OpinionAction.Handle, version, ct);
        opinion.Decline(reason);
        await db.SaveChangesAsync(ct);
    }
}
