using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;

namespace BranchLife.Application.Preparation;

public sealed class RestateProblem(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<Problem> id, ProblemStatement statement, int version, CancellationToken ct)
    {
        var problem = await gate.OpenAsync(id, ProblemAction.Write, version, ct);
        problem.Restate(statement);
        await db.SaveChangesAsync(ct);
    }
}
