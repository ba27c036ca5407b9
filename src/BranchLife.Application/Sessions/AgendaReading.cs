using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Sessions;

internal static class AgendaReading
{
    /// <summary>As the roster stands at this moment.</summary>
    public static async Task<Agenda> AgendaAsync(this BranchLifeDbContext db, MeetingSession session, CancellationToken ct)
    {
        var day = session.OpenedAt.ChinaDay;
        var posts = await db.Posts.Where(post => post.UnitId == session.BranchId && post.From <= day && (post.To == null || day <= post.To))
            .Select(post => new PostHolder(post.PersonId, post.Kind)).ToListAsync(ct);
        var kinds = await db.Meetings.Where(meeting => meeting.Id == session.MeetingId).Select(meeting => meeting.Kinds).SingleAsync(ct);
        return Agenda.For(session, posts, kinds);
    }

    public static async Task<IReadOnlyList<PlannedStep>> PlannedStepsAsync(this BranchLifeDbContext db, MeetingSession session, CancellationToken ct) =>
        [.. (await db.AgendaAsync(session, ct)).Items.Select(item => new PlannedStep(item.Kind, item.PersonId, item.Minutes))];
}
