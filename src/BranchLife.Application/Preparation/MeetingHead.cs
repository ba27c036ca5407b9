using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>What every page of preparation shows of its meeting.</summary>
public sealed record MeetingHead(
    Id<Meeting> Id, int Version, string Title, MeetingStage Stage, DateOnly? HeldOn, Id<Unit> BranchId, string Branch, Id<Campaign>? CampaignId)
{
    /// <summary>The preparation of this meeting can still be changed.</summary>
    public bool IsOpen => Stage is not (MeetingStage.Archived or MeetingStage.Cancelled or MeetingStage.RedoOrdered);

    internal static async Task<MeetingHead> ReadAsync(BranchLifeDbContext db, Actor actor, Id<Meeting> id, CancellationToken ct) =>
        await (from meeting in db.Meetings.VisibleTo(db, actor)
               join branch in db.Units on meeting.BranchId equals branch.Id
               where meeting.Id == id
               select new MeetingHead(meeting.Id, meeting.Version, meeting.Title, meeting.Stage, meeting.HeldOn, branch.Id,
                   branch.ShortName ?? branch.Name, meeting.CampaignId)).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
}
