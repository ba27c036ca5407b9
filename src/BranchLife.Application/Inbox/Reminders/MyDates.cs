using System.Globalization;
using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Calendars;
using BranchLife.Documents.Calendars;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox.Reminders;

/// <summary>
/// The meetings of the actor's branches and the days on which something is due. Read anew each time, so entries move when dates
/// move. Titles are neutral: calendars show them on locked screens.
/// </summary>
public sealed class MyDates(BranchLifeDbContext db, Actor actor, Waiting waiting, TimeProvider clock)
{
    private const int Behind = 90;
    private static readonly TimeOnly Morning = new(9, 0);

    public async Task<byte[]> FindAsync(CancellationToken ct)
    {
        var (branches, from) = (actor.Inside, actor.Today.AddDays(-Behind));
        var meetings = await db.Meetings.AsNoTracking().VisibleTo(db, actor)
            .Where(meeting => branches.Contains(meeting.BranchId) && meeting.HeldOn >= from && meeting.StartsAt != null)
            .OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id).ToListAsync(ct);
        var due = (await waiting.FindAsync(ct)).Where(todo => todo.DueOn is not null).GroupBy(todo => todo.DueOn!.Value).OrderBy(day => day.Key);

        List<CalendarEvent> events = [];
        foreach (var meeting in meetings)
            events.Add(MeetingCalendar.EventOf(meeting, await MeetingCalendar.MinutesOfAsync(db, meeting, actor.Today, ct), clock.GetUtcNow()));
        events.AddRange(due.Select(day => Due(day.Key, day.Count())));
        return CalendarFile.Of(events);
    }

    private CalendarEvent Due(DateOnly day, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{actor.PersonId}-{day:yyyyMMdd}@branchlife"), count,
        string.Create(CultureInfo.InvariantCulture, $"待办提醒（{count}项）"), day.ToDateTime(Morning), TimeSpan.FromMinutes(30), null,
        "请登录系统查看。", CalendarState.Confirmed, clock.GetUtcNow());
}
