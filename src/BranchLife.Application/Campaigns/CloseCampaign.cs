using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Campaigns;

/// <summary>Ends a campaign; refused while a branch has not held its meeting or a member of the roster has no disposition.</summary>
public sealed class CloseCampaign(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Campaign> id, int version, CancellationToken ct)
    {
        var campaign = await OpenCampaign.ForManagingAsync(db, actor, id, version, ct);
        var branches = await db.Meetings.Where(meeting => meeting.CampaignId == id)
            .Join(db.Units, meeting => meeting.BranchId, unit => unit.Id, (meeting, unit) => new { unit.Id, unit.Name, meeting.Stage })
            .ToListAsync(ct);
        var open = branches.GroupBy(row => (row.Id, row.Name)).Where(rows => !rows.Any(row => IsDone(row.Stage))).Select(rows => rows.Key.Name).ToList();
        var members = await db.RosterEntries.Where(entry => entry.CampaignId == id && entry.Disposition == Disposition.Open)
            .Join(db.Persons, entry => entry.PersonId, person => person.Id, (_, person) => person.Name).ToListAsync(ct);
        campaign.Close(open, members, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }

    private static bool IsDone(MeetingStage stage) => stage is MeetingStage.MinutesSealed or MeetingStage.FollowUp
        or MeetingStage.Archived or MeetingStage.Cancelled;
}
