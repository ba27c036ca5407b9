using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>A draft worded anew; its lines are taken from the ledger again, so that whoever took back a consent is no longer in it.</summary>
public sealed class ChangePublicNotice(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Id<PublicNotice> id, PublicNoticeDraft draft, int version, CancellationToken ct)
    {
        var notice = await gate.OpenAsync(id, PublicNoticeAction.Write, version, ct);
        var campaign = await db.Meetings.Where(meeting => meeting.Id == notice.MeetingId).Select(meeting => meeting.CampaignId).SingleAsync(ct);
        notice.Change(draft.ToPlan(await PublicNoticeDesk.LeastAsync(db, campaign, ct)), await db.PostingLinesAsync(notice.MeetingId, draft.Words, ct));
        await db.SaveChangesAsync(ct);
    }
}
