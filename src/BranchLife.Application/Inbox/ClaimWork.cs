using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>认领: criticism that the actor received and has not answered, from the sealing of the minutes until the list is confirmed.</summary>
internal sealed class ClaimWork(BranchLifeDbContext db, Actor actor)
{
    public async Task<IEnumerable<Todo>> FindAsync(CancellationToken ct)
    {
        var me = actor.PersonId;
        var received = await (from record in db.CriticismRecords
                              join meeting in db.Meetings.VisibleTo(db, actor) on record.MeetingId equals meeting.Id
                              where record.SubjectId == me && record.Kind == CriticismKind.Mutual && meeting.Stage == MeetingStage.MinutesSealed
                              select new { record.Id, Meeting = new { meeting.Id, meeting.Title, meeting.HeldOn, meeting.CampaignId } }).ToListAsync(ct);
        if (received.Count == 0) return [];

        var claimed = await db.Claims.Where(claim => claim.SubjectId == me).Select(claim => claim.RecordId).ToListAsync(ct);
        var open = received.ExceptBy(claimed, record => record.Id.Value).CountBy(record => record.Meeting).ToArray();
        var terms = await MeetingTerms.OfAsync(db, open.Select(one => one.Key.CampaignId), ct);
        return open.Select(one => new Todo(
            "认领批评意见", "去认领", $"/meetings/{one.Key.Id}/claims",
            one.Key.HeldOn is { } held ? WorkingDays.After(held, terms.Of(one.Key.CampaignId).ListDueWd) : null, $"{one.Key.Title} · {one.Value} 条没有认领"));
    }
}
