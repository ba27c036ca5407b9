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
        if (meeting is not { HeldOn: { } day, StartsAt: { } time }) throw new NotFoundException();

        var sittings = await db.SittingsOfAsync(meeting, actor.Today, ct);
        var minutes = sittings.Count == 0 ? 120 : sittings.Max(sitting => sitting.Minutes);
        // The version rises with every change of the record, the move of the date among them.
        return CalendarFile.Of(new CalendarEvent(
            $"{id}@branchlife", meeting.Version, Title, day.ToDateTime(time), TimeSpan.FromMinutes(minutes), meeting.Place,
            "请登录系统查看会议通知。", StateOf(meeting), clock.GetUtcNow()));
    }

    private static CalendarState StateOf(Meeting meeting) => meeting.Stage switch
    {
        MeetingStage.Cancelled or MeetingStage.Postponed => CalendarState.Cancelled,
        _ => meeting.FinalNoticeOn is null ? CalendarState.Tentative : CalendarState.Confirmed,
    };
}
