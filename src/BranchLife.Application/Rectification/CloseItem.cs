using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>核验销号 by somebody who neither owns the item nor recorded its evidence; the days of its 回头看 are set by the campaign.</summary>
public sealed class CloseItem(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<RectificationItem> id, string? opinion, int version, CancellationToken ct)
    {
        var item = await gate.OpenAsync(id, RectificationAction.Verify, version, ct);
        var now = clock.GetUtcNow();
        item.Close(opinion, actor.AsReviewer, now, await LookBackDaysAsync(item, ct));
        db.Add(Notice.To(ids.Next<Notice>(), item.OwnerId, "您的整改事项已核验销号。", $"/rectification/{id}", now));
        await db.SaveChangesAsync(ct);
    }

    private async Task<IEnumerable<int>> LookBackDaysAsync(RectificationItem item, CancellationToken ct) =>
        (await (from meeting in db.Meetings
                join campaign in db.Campaigns on meeting.CampaignId equals campaign.Id
                where meeting.Id == item.MeetingId
                select campaign.Parameters).SingleOrDefaultAsync(ct) ?? new CampaignParameters()).LookBackDays;
}
