using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>反馈本人: everybody whose verdict is recorded is told it; not while a rule stands against it (优秀 over a third).</summary>
public sealed class TellVerdicts(BranchLifeDbContext db, Gate gate, Actor actor, VerdictFindings findings, TimeProvider clock, IdSource ids)
{
    /// <returns>How many were told.</returns>
    public async Task<int> ExecuteAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.ListProblems, ct);
        meeting.RequireVerdictTime();
        var appraisal = await db.ReadAppraisalAsync(id, ct);
        (await findings.FindAsync(meeting, appraisal, ct)).Findings.RequireNothingBlocks();
        var untold = await db.AppraisalVerdicts.Where(verdict => verdict.AppraisalId == appraisal.Id && verdict.ToldAt == null).ToListAsync(ct);
        foreach (var verdict in untold)
        {
            verdict.Tell(actor.PersonId, clock.GetUtcNow());
            db.Add(Notice.To(ids.Next<Notice>(), verdict.SubjectId, "党支部反馈了您的民主评议意见，请查看并签收", PathOf(id), clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return untold.Count;
    }

    public static string PathOf(Id<Meeting> meeting) => $"/meetings/{meeting}/appraisal/mine";
}
