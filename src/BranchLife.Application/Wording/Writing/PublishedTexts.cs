using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Writing;

/// <summary>
/// Texts that everybody who prepares a meeting may read, so that a passage of them may be shown to any author: each kind of such a
/// text is one source in <see cref="FindAsync"/> (the notice of the campaign; copies that were posted, 公示, belong beside it).
/// </summary>
public sealed class PublishedTexts(BranchLifeDbContext db)
{
    public async Task<IReadOnlyList<PublishedText>> FindAsync(Id<Meeting> meeting, CancellationToken ct) => [.. await NoticesAsync(meeting, ct)];

    // A draft is its office's alone.
    private async Task<IEnumerable<PublishedText>> NoticesAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var notices = await (
            from held in db.Meetings
            join campaign in db.Campaigns on held.CampaignId equals campaign.Id
            where held.Id == meeting && campaign.Stage != CampaignStage.Draft && campaign.NoticeText != null
            select new { campaign.NoticeTitle, campaign.NoticeText }).ToListAsync(ct);
        return notices.Select(notice => new PublishedText($"《{notice.NoticeTitle}》", notice.NoticeText!));
    }
}
