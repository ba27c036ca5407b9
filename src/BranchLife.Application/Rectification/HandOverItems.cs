using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>After a merger or a split: every unfinished item follows the one who answers for it, and a member's problem goes along; in one transaction, twice is once.</summary>
public sealed class HandOverItems(BranchLifeDbContext db, Gate gate, TimeProvider clock, IdSource ids)
{
    /// <returns>How many items moved.</returns>
    public async Task<int> ExecuteAsync(Id<Unit> from, string? reason, int version, CancellationToken ct)
    {
        await gate.OpenAsync(from, BranchAction.HandOverItems, version, ct);
        var why = Text.Required(reason, Text.Line, CommonRules.AReasonIsGiven);
        var moving = (await ItemsToHandOver.FindAsync(db, from, clock.Today, ct)).Where(one => one.To is not null).ToArray();
        var problems = moving.Select(one => one.Item.ProblemId).Distinct().ToArray();
        var own = (await db.Problems.Where(problem => problems.Contains(problem.Id) && problem.SubjectId != null).ToListAsync(ct)).ToDictionary(problem => problem.Id);
        foreach (var (item, to) in moving)
        {
            item.MoveTo(to!.Value, why, clock.Today);
            if (own.TryGetValue(item.ProblemId, out var problem)) problem.MoveTo(to.Value);
        }

        foreach (var owner in moving.Select(one => one.Item.OwnerId).Distinct())
            db.Add(Notice.To(ids.Next<Notice>(), owner, "您负责的整改事项已随组织关系划转。", "/rectification", clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return moving.Length;
    }
}
