using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>An opinion says what a problem on the same list says already: it joins it.</summary>
public sealed class JoinProblem(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<Opinion> source, Id<Problem> into, int version, CancellationToken ct)
    {
        var opinion = await gate.OpenAsync(source, OpinionAction.Handle, version, ct);
        if (opinion.AwaitsSubject) throw new RuleViolationException(OpinionBoxRules.FirstWhomItConcerns);
        var problem = await db.Problems.SingleOrDefaultAsync(
            one => one.Id == into && one.MeetingId == opinion.MeetingId && one.SubjectId == opinion.SubjectId, ct) ?? throw new NotFoundException();
        if (problem.IsConfirmed) throw new RuleViolationException(RectificationRules.ListsAreOpenUntilConfirmed);
        problem.LinkTo(ProblemLinkKind.Opinion, opinion.Id.Value);
        await db.SaveChangesAsync(ct);
    }
}
