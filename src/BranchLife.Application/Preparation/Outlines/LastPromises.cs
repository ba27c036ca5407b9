using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>
/// What was promised after the last meeting, open and closed, and what is still open from before it: the author's own items, the
/// branch's for the team's material.
/// </summary>
internal static class LastPromises
{
    private const int Most = 20;

    public static async Task<IReadOnlyList<Promised>> OfAsync(
        BranchLifeDbContext db, Id<Meeting> now, Id<Unit> branch, Id<Person> author, OutlineKind kind, CancellationToken ct)
    {
        var ofTeam = kind is OutlineKind.TeamSelfCheck;
        var items = db.RectificationItems.Where(item => item.MeetingId != now
            && (ofTeam ? item.UnitId == branch && item.SubjectId == null : item.OwnerId == author && item.SubjectId == author));
        var last = await items.OrderByDescending(item => item.OpenedAt).ThenBy(item => item.Id)
            .Select(item => (Id<Meeting>?)item.MeetingId).FirstOrDefaultAsync(ct);
        if (last is null) return [];

        return await (
            from item in items
            join problem in db.Problems on item.ProblemId equals problem.Id
            where item.MeetingId == last || item.State != RectificationState.Closed
            orderby item.OpenedAt, item.Id
            select new Promised(item.Id, problem.Statement, item.Measure, item.DueOn, item.State)).Take(Most).ToListAsync(ct);
    }
}
