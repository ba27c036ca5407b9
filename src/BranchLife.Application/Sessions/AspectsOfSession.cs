using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

internal static class AspectsOfSession
{
    /// <summary>The campaign's aspects for members; none without a campaign.</summary>
    public static async Task<IReadOnlyList<string>> AspectsAsync(this BranchLifeDbContext db, MeetingSession session, CancellationToken ct)
    {
        var campaign = await (from meeting in db.Meetings
                              join launched in db.Campaigns on meeting.CampaignId equals launched.Id
                              where meeting.Id == session.MeetingId
                              select launched).AsNoTracking().SingleOrDefaultAsync(ct);
        return campaign is null ? [] : [.. campaign.AspectsOf(AspectSubject.Member).Select(aspect => aspect.Name)];
    }
}
