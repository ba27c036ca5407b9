using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Reports.Agendas;

internal static class SittingsOfMeeting
{
    private static readonly TimeOnly UsualStart = new(14, 30);

    /// <summary>Make-ups are left out: they have no agenda of their own.</summary>
    public static async Task<IReadOnlyList<Sitting>> SittingsOfAsync(
        this BranchLifeDbContext db, Meeting meeting, DateOnly today, CancellationToken ct)
    {
        var opened = await db.MeetingSessions.AsNoTracking().Where(session => session.MeetingId == meeting.Id && !session.IsMakeUp)
            .OrderBy(session => session.Ordinal).ToListAsync(ct);
        return opened.Count > 0 ? await OpenedAsync(db, meeting, opened, ct) : await PlannedAsync(db, meeting, today, ct);
    }

    private static async Task<IReadOnlyList<Sitting>> OpenedAsync(
        BranchLifeDbContext db, Meeting meeting, List<MeetingSession> opened, CancellationToken ct)
    {
        var day = opened[0].OpenedAt.ChinaDay;
        var posts = await db.Posts.Where(post => post.UnitId == meeting.BranchId && post.From <= day && (post.To == null || day <= post.To))
            .Select(post => new PostHolder(post.PersonId, post.Kind)).ToListAsync(ct);
        var names = await db.NamesOfAsync(
            opened.SelectMany(session => session.Attendances).Select(line => line.PersonId).Concat(opened.Select(session => session.HostId)), ct);
        return [.. opened.Select(session =>
        {
            var agenda = Agenda.For(session, posts, meeting.Kinds);
            var begins = TimeOnly.FromDateTime(session.OpenedAt.ChinaClock);
            return new Sitting(session.Title, names.GetValueOrDefault(session.HostId), [.. session.Attendances.OrderBy(line => line.Ordinal)
                .Select(line => new RosterLine(line.PersonId, line.Standing, line.Capacity, line.IsExpected, line.HasVote))],
                AgendaRow.Of(agenda, begins, names), begins, agenda.Minutes, names);
        })];
    }

    private static async Task<IReadOnlyList<Sitting>> PlannedAsync(BranchLifeDbContext db, Meeting meeting, DateOnly today, CancellationToken ct)
    {
        var source = await RosterSource.ReadAsync(db, meeting.BranchId, meeting.HeldOn is { } day && day > today ? day : today, ct);
        var planned = SessionRoster.For(meeting, source, []);
        var people = planned.SelectMany(sitting => sitting.Roster).Select(line => (Id<Person>?)line.PersonId)
            .Concat(planned.Select(sitting => sitting.HostId)).Append(meeting.HostId);
        var names = await db.NamesOfAsync(people, ct);
        var begins = meeting.StartsAt ?? UsualStart;
        return [.. planned.Select(sitting =>
        {
            var agenda = Agenda.For(sitting, meeting.HostId ?? default, source.Posts, meeting.Kinds);
            return new Sitting(sitting.Title, names.Of(sitting.HostId ?? meeting.HostId), sitting.Roster, AgendaRow.Of(agenda, begins, names), begins,
                agenda.Minutes, names);
        })];
    }
}
