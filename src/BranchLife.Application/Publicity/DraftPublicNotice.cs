using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>拟定公示: the lines come from the ledger of this moment, by rule.</summary>
public sealed class DraftPublicNotice(BranchLifeDbContext db, Gate gate, IdSource ids)
{
    public async Task<Id<PublicNotice>> ExecuteAsync(Id<Meeting> id, PublicNoticeDraft draft, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.ListProblems, ct);
        var number = await db.PublicNotices.CountAsync(notice => notice.MeetingId == id, ct) + 1;
        var notice = PublicNotice.Draft(
            ids.Next<PublicNotice>(), meeting, number, draft.ToPlan(await PublicNoticeDesk.LeastAsync(db, meeting.CampaignId, ct)),
            await db.PostingLinesAsync(id, draft.Words, ct));
        db.Add(notice);
        await db.SaveChangesAsync(ct);
        return notice.Id;
    }
}
