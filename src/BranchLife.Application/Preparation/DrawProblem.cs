using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>The secretary takes an opinion into the problem list of the branch, or of the member whom it concerns.</summary>
public sealed class DrawProblem(BranchLifeDbContext db, Gate gate, Actor actor, IdSource ids)
{
    public async Task<Id<Problem>> ExecuteAsync(Id<Opinion> source, ProblemStatement statement, int version, CancellationToken ct)
    {
        var opinion = await gate.OpenAsync(source, OpinionAction.Handle, version, ct);
        if (opinion.AwaitsSubject) throw new RuleViolationException(OpinionBoxRules.FirstWhomItConcerns);
        var meeting = await db.Meetings.SingleAsync(m => m.Id == opinion.MeetingId, ct);
        var problem = Problem.Find(ids.Next<Problem>(), meeting, opinion.SubjectId, statement with { Origin = opinion.Origin }, actor.Today);
        problem.LinkTo(ProblemLinkKind.Opinion, opinion.Id.Value);
        db.Add(problem);
        await db.SaveChangesAsync(ct);
        return problem.Id;
    }
}
