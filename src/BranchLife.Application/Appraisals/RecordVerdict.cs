using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>A committee member records what committee or assembly decided on one member, or changes it; never on himself.</summary>
public sealed class RecordVerdict(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    /// <param name="reason">Of a change to what the person was told already.</param>
    /// <param name="version">Of the verdict shown; 0 where there was none.</param>
    public async Task ExecuteAsync(
        Id<Meeting> id, Id<Person> subject, VerdictDecision decision, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.RecordPreparation, ct);
        TypedText.RefuseClassified(actor.Today, decision.Opinion, decision.Help, reason);
        meeting.RequireVerdictTime();
        var appraisal = await db.ReadAppraisalAsync(id, ct);
        var verdict = await db.AppraisalVerdicts.SingleOrDefaultAsync(one => one.AppraisalId == appraisal.Id && one.SubjectId == subject, ct);
        if ((verdict?.Version ?? 0) != version) throw new StaleVersionException();

        if (verdict is not null) verdict.Change(appraisal, decision, reason, actor.PersonId, clock.GetUtcNow());
        else db.Add(AppraisalVerdict.Record(ids.Next<AppraisalVerdict>(), appraisal, subject, decision, actor.PersonId, actor.Today));
        await db.SaveChangesAsync(ct);
    }
}
