using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Supervision;

/// <summary>The branches assigned today to the actor's groups, each with its latest meeting that the actor reads.</summary>
public sealed class SupervisedBranches(BranchLifeDbContext db, Actor actor)
{
    private const int Shown = 500;

    public async Task<IReadOnlyList<Row>> FindAsync(CancellationToken ct)
    {
        var branches = actor.Supervised.ToArray();
        if (branches.Length == 0) return [];

        var units = await db.Units.Where(unit => branches.Contains(unit.Id)).OrderBy(unit => unit.Code)
            .Select(unit => new { unit.Id, unit.Name }).Take(Shown).ToListAsync(ct);
        var meetings = (await db.Meetings.VisibleTo(db, actor).Where(meeting => branches.Contains(meeting.BranchId))
            .Select(meeting => new { meeting.Id, meeting.BranchId, meeting.Title, meeting.Stage, meeting.HeldOn, meeting.AppliesToYear }).ToListAsync(ct))
            .ToLookup(meeting => meeting.BranchId);
        return
        [
            .. units.Select(unit => meetings[unit.Id].OrderByDescending(meeting => meeting.AppliesToYear).ThenByDescending(meeting => meeting.HeldOn)
                .Select(meeting => new Row(unit.Id, unit.Name, meeting.Id, meeting.Title, meeting.Stage, meeting.HeldOn))
                .FirstOrDefault(new Row(unit.Id, unit.Name, null, null, null, null))),
        ];
    }

    /// <param name="MeetingId">Null where no meeting can be read yet.</param>
    public sealed record Row(Id<Unit> BranchId, string Branch, Id<Meeting>? MeetingId, string? Title, MeetingStage? Stage, DateOnly? HeldOn);
}
