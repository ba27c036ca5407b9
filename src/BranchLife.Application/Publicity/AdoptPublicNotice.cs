using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>Without a superior in the system the decision of the 支委会 is recorded; with one it is not enough.</summary>
public sealed class AdoptPublicNotice(BranchLifeDbContext db, Gate gate, Actor actor, Outsiders outsiders, PostingFindings findings, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<PublicNotice> id, string? decision, int version, CancellationToken ct)
    {
        var notice = await gate.OpenAsync(id, PublicNoticeAction.Write, version, ct);
        if ((await outsiders.FindAsync(notice.BranchId, ct)).Above.Count > 0) throw new RuleViolationException(PublicNoticeRules.AboveDecidesWhereItStands);

        var meeting = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == notice.MeetingId, ct);
        await ConsentedLines.RequireAsync(db, notice, ct);
        notice.AdoptByCommittee(await findings.FindAsync(meeting, notice.Lines, ct), decision, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
