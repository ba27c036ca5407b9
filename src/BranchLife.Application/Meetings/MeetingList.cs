using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>The meetings that the actor may read, newest year and newest file first, twenty at a time.</summary>
public sealed class MeetingList(BranchLifeDbContext db, Actor actor)
{
    public const int PageSize = 20;

    public async Task<View> FindAsync(Filter filter, CancellationToken ct)
    {
        var visible = db.Meetings.VisibleTo(db, actor);
        var found = Narrow(visible, filter);
        var page = await After(found, filter)
            .OrderByDescending(meeting => meeting.AppliesToYear).ThenByDescending(meeting => meeting.Id)
            .Join(db.Units, meeting => meeting.BranchId, unit => unit.Id, (meeting, unit) => new { meeting, unit })
            .OrderByDescending(pair => pair.meeting.AppliesToYear).ThenByDescending(pair => pair.meeting.Id)
            .Take(PageSize + 1)
            .Select(pair => new Row(
                pair.meeting.Id, pair.meeting.AppliesToYear, pair.unit.ShortName ?? pair.unit.Name, pair.meeting.Title, pair.meeting.Form,
                pair.meeting.HeldOn, pair.meeting.Stage))
            .ToListAsync(ct);
        return new View(
            [.. page.Take(PageSize)], await found.CountAsync(ct), page.Count > PageSize ? page[PageSize - 1].Id : null,
            await visible.Select(meeting => meeting.AppliesToYear).Distinct().OrderDescending().ToListAsync(ct),
            await UnitsAsync(visible, ct), actor.Posts.Any(post => actor.IsSecretaryOf(post.UnitId)) || actor.ActsAsSecretaryOf.Count > 0);
    }

    private IQueryable<Meeting> Narrow(IQueryable<Meeting> meetings, Filter filter)
    {
        if (filter.Year is { } year) meetings = meetings.Where(meeting => meeting.AppliesToYear == year);
        if (filter.Stage is { } stage) meetings = meetings.Where(meeting => meeting.Stage == stage);
        if (filter.Unit is { } unit)
        {
            meetings = meetings.Where(meeting => meeting.BranchId == unit
                || db.Units.Any(branch => branch.Id == meeting.BranchId && branch.Ancestors.Any(above => above.AncestorId == unit)));
        }

        return meetings;
    }

    private IQueryable<Meeting> After(IQueryable<Meeting> meetings, Filter filter) => filter.After is not { } last ? meetings
        : meetings.Where(meeting => db.Meetings.Any(shown => shown.Id == last
            && (meeting.AppliesToYear < shown.AppliesToYear || (meeting.AppliesToYear == shown.AppliesToYear && meeting.Id < shown.Id))));

    private async Task<List<UnitLine>> UnitsAsync(IQueryable<Meeting> visible, CancellationToken ct)
    {
        var offices = actor.Offices.ToArray();
        return offices.Length == 0
            ? await db.Units.Where(unit => visible.Any(meeting => meeting.BranchId == unit.Id)).OrderBy(unit => unit.Code).Take(200)
                .Select(unit => new UnitLine(unit.Id, unit.ShortName ?? unit.Name)).ToListAsync(ct)
            : await db.Units.Where(unit => offices.Contains(unit.Id) || offices.Contains(unit.SuperiorId!.Value)).OrderBy(unit => unit.Code)
                .Select(unit => new UnitLine(unit.Id, unit.ShortName ?? unit.Name)).ToListAsync(ct);
    }

    /// <param name="Year">Whose meeting it is, not when it is held.</param>
    /// <param name="Stage">Where it stands.</param>
    /// <param name="Unit">A branch, or a unit with everything below it.</param>
    /// <param name="After">The last row of the page before.</param>
    public sealed record Filter(int? Year = null, MeetingStage? Stage = null, Id<Unit>? Unit = null, Id<Meeting>? After = null);

    public sealed record Row(
        Id<Meeting> Id, int Year, string Branch, string Title, MeetingForm Form, DateOnly? HeldOn, MeetingStage Stage);

    public sealed record UnitLine(Id<Unit> Id, string Name);

    public sealed record View(
        IReadOnlyList<Row> Rows, int Total, Id<Meeting>? Next, IReadOnlyList<int> Years, IReadOnlyList<UnitLine> Units, bool MayPlan);
}
