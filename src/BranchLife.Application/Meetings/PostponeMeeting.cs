using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>Beyond the campaign's window only with the consent that above has recorded.</summary>
public sealed class PostponeMeeting(
    BranchLifeDbContext db, Gate gate, Outsiders outsiders, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, DateOnly? until, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Postpone, version, ct);
        var windowEnd = await db.Campaigns.Where(campaign => campaign.Id == meeting.CampaignId)
            .Select(campaign => (DateOnly?)campaign.WindowTo).SingleOrDefaultAsync(ct);

        meeting.Postpone(reason, until, windowEnd, meeting.HasConsentTo(PutOffKind.Postpone, until), actor.PersonId, clock.GetUtcNow());
        await db.TellPutOffAsync(ids, meeting, outsiders, actor, $"“{meeting.Title}”已延期，具体时间另行通知。", clock.GetUtcNow(), ct);

        await db.SaveChangesAsync(ct);
    }
}
