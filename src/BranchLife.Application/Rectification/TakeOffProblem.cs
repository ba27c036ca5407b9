using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>A line that was put on the list by mistake; what it was drawn from stays, is unclaimed again and waits.</summary>
public sealed class TakeOffProblem(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<Problem> id, int version, CancellationToken ct)
    {
        var problem = await gate.OpenAsync(id, ProblemAction.Write, version, ct);
        problem.TakeOff();
        db.RemoveRange(await db.Claims.Where(claim => claim.ProblemId == id).ToListAsync(ct));
        db.Remove(problem);
        await db.SaveChangesAsync(ct);
    }
}
