using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;

namespace BranchLife.Application.Supervision;

public sealed class ReleaseBranch(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<SupervisingGroup> id, Id<Unit> branch, DateOnly lastDay, int version, CancellationToken ct)
    {
        var group = await gate.OpenAsync(id, SupervisionAction.AssignBranches, version, ct);
        if (group.Assignments.All(held => held.BranchId != branch)) throw new NotFoundException();
        if (group.Assignments.Any(held => held.BranchId == branch && (held.To is null || held.To > lastDay) && held.From > lastDay))
            throw new RuleViolationException(CommonRules.PeriodsRunForward);

        group.Release(branch, lastDay);
        await db.SaveChangesAsync(ct);
    }
}
