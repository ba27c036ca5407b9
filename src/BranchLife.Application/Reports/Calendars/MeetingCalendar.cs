using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Reports.Agendas;
using BranchLife.Documents.Calendars;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Reports.Calendars;

/// <summary>
/// The meeting for somebody's own calendar. Calendars show their entries on locked screens and keep them on other people's
/// machines, so it says neither theme nor branch nor any name.
/// </summary>
public sealed class MeetingCalendar(BranchLifeDbContext db, ReadableMeetings meetings, Actor actor, TimeProvider clock)
{
    public const string Title = "会议安排";

    public async Task<byte[]> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = (await meetings.FindAsync(id, ct)).Meeting;
        if (meeting is not { HeldOn: not null, StartsAt: not null }) throw new NotFoundException();

        return CalendarFile.Of(EventOf(meeting, await MinutesOfAsync(db, meeting, actor.Today, ct), clock.GetUtcNow()));
    }

    /// <summary>Minutes of the longest sitting, as the agenda makes them likely.</summary>
    internal static async Task<int> MinutesOfAsync(BranchLifeDbContext db, Meeting meeting, DateOnly today, CancellationToken ct)
    {
        var sittings = await db.SittingsOfAsync(meeting, today, ct);
        return sittings.Count == 0 ? 120 : sittings.Max(sitting => sitting.Minutes);
    }

    // The version rises with every change of the record, the move of the date among them.
    internal static CalendarEvent EventOf(Meeting meeting, int minutes, DateTimeOffset stamp) => new(
        $"{meeting.Id}@branchlife", meeting.Version, Title, meeting.HeldOn!.Value.ToDateTime(meeting.StartsAt!.Value), TimeSpan.FromMinutes(minutes),
        meeting.Place, "请登录系统查看会议通知。", StateOf(meeting), stamp);

    private static CalendarState StateOf(Meeting meeting) => meeting.Stage switch
    {
        MeetingStage.Cancelled or MeetingStage.Postponed => CalendarState.Cancelled,
        _ => meeting.FinalNoticeOn is null ? CalendarState.Tentative : CalendarState.Confirmed,
    };
}
