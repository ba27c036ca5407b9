using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings.Regular;

/// <summary>三会一课 and 主题党日 that the actor may read, latest first, twenty at a time.</summary>
public sealed class RegularMeetingList(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 20;

    public async Task<View> FindAsync(Filter filter, CancellationToken ct)
    {
        var found = Narrow(db.RegularMeetings.VisibleTo(db, actor), filter);
        var page = await (from meeting in After(found, filter)
                          join unit in db.Units on meeting.BranchId equals unit.Id
                          orderby meeting.HeldOn descending, meeting.Id descending
                          select new Row(meeting.Id, unit.ShortName ?? unit.Name, meeting.Kinds, meeting.Title, meeting.HeldOn, meeting.Stage,
                              meeting.Attendances.Count(line => line.WasPresent), meeting.Attendances.Count))
            .Take(PageSize + 1).ToListAsync(ct);
        var led = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Any(actor.IsSecretaryOf);
        return new View([.. page.Take(PageSize)], await found.CountAsync(ct), page.Count > PageSize ? page[PageSize - 1].Id : null, led);
    }

    private static IQueryable<RegularMeeting> Narrow(IQueryable<RegularMeeting> meetings, Filter filter)
    {
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            meetings = meetings.Where(meeting => first <= meeting.HeldOn && meeting.HeldOn <= last);
        }

        if (filter.Stage is { } stage) meetings = meetings.Where(meeting => meeting.Stage == stage);
        if (filter.Branch is { } branch) meetings = meetings.Where(meeting => meeting.BranchId == branch);
        if (filter.Kind is not { } kind) return meetings;

        // Kinds are kept as words, so that a set is searched by one of them.
        var word = kind.ToString();
        return meetings.Where(meeting => ((string)(object)meeting.Kinds).Contains(word));
    }

    private IQueryable<RegularMeeting> After(IQueryable<RegularMeeting> meetings, Filter filter) => filter.After is not { } last ? meetings
        : meetings.Where(meeting => db.RegularMeetings.Any(shown => shown.Id == last
            && (meeting.HeldOn < shown.HeldOn || (meeting.HeldOn == shown.HeldOn && meeting.Id < shown.Id))));

    public sealed record Filter(
        MeetingKinds? Kind = null, int? Year = null, RegularMeetingStage? Stage = null, Id<Unit>? Branch = null, Id<RegularMeeting>? After = null);

    public sealed record Row(
        Id<RegularMeeting> Id, string Branch, MeetingKinds Kinds, string Title, DateOnly HeldOn, RegularMeetingStage Stage, int Present, int Expected);

    public sealed record View(IReadOnlyList<Row> Rows, int Total, Id<RegularMeeting>? Next, bool MayPlan);
}
