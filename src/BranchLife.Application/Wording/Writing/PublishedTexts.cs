using System.Globalization;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Publicity;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Writing;

/// <summary>
/// Texts that everybody who prepares a meeting may read, so that a passage of them may be shown to any author: each kind of such a
/// text is one source in <see cref="FindAsync"/>: the notice of the campaign, and the branch's own copies that were posted (公示).
/// </summary>
public sealed class PublishedTexts(BranchLifeDbContext db)
{
    // The latest; older ones have been written over by them.
    private const int Copies = 5;

    public async Task<IReadOnlyList<PublishedText>> FindAsync(Id<Meeting> meeting, CancellationToken ct) =>
        [.. await NoticesAsync(meeting, ct), .. await PostedAsync(meeting, ct)];

    // What hung on another branch's board is not shown here; a member's promise was posted with consent for its period and for nothing else.
    private async Task<IEnumerable<PublishedText>> PostedAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var copies = await (
            from held in db.Meetings
            join notice in db.PublicNotices on held.BranchId equals notice.BranchId
            join about in db.Meetings on notice.MeetingId equals about.Id
            where held.Id == meeting && notice.State == PublicNoticeState.Approved
            orderby notice.From descending, notice.Number descending, notice.Id
            select new
            {
                about.Title, notice.Number,
                Lines = notice.Lines.Where(line => line.MemberId == null).OrderBy(line => line.Ordinal).Select(line => new { line.Problem, line.Measure }).ToList(),
            }).Take(Copies).ToListAsync(ct);
        return copies.Where(copy => copy.Lines.Count > 0).Select(copy => new PublishedText(
            string.Create(CultureInfo.InvariantCulture, $"{copy.Title}公示（第{copy.Number}期）"),
            string.Join('\n', copy.Lines.SelectMany(line => new[] { line.Problem, line.Measure }).OfType<string>())));
    }

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
