using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>Beside a problem of this year the similar one of an earlier list, with what was promised and what a 回头看 found: for those who may read both.</summary>
public sealed class Relapses(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<IReadOnlyDictionary<Id<Problem>, Earlier>> FindAsync(IReadOnlyDictionary<Id<Problem>, Id<Problem>> repeats, CancellationToken ct)
    {
        var wanted = repeats.Values.Distinct().ToArray();
        if (wanted.Length == 0) return new Dictionary<Id<Problem>, Earlier>();

        var readable = await (from problem in db.Problems.AsNoTracking().VisibleTo(db, actor)
                              join meeting in db.Meetings on problem.MeetingId equals meeting.Id
                              where wanted.Contains(problem.Id)
                              select new { problem.Id, problem.SubjectId, problem.Statement, meeting.AppliesToYear, meeting.Title, MeetingId = meeting.Id }).ToListAsync(ct);
        var items = (await db.RectificationItems.AsNoTracking().Where(item => wanted.Contains(item.ProblemId)).ToListAsync(ct)).ToLookup(item => item.ProblemId);
        var earlier = readable.ToDictionary(problem => problem.Id, problem => new Earlier(
            problem.Id, problem.MeetingId, problem.AppliesToYear, door.Open(problem.Statement, problem.Id, problem.SubjectId)!, items[problem.Id].Count(),
            items[problem.Id].Count(item => item.Decisions.Any(decision => decision.Closed)),
            items[problem.Id].SelectMany(item => item.LookBacks).Where(look => look.DoneOn is not null).OrderBy(look => look.DoneOn).Select(look => look.Result).LastOrDefault()));
        await door.CloseAsync(ct);
        return repeats.Where(pair => earlier.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => earlier[pair.Value]);
    }

    /// <param name="Measures">How many were promised against it.</param>
    /// <param name="Closed">How many of them were closed once.</param>
    /// <param name="LookedBack">What the last look found.</param>
    public sealed record Earlier(
        Id<Problem> Id, Id<Meeting> MeetingId, int Year, string Statement, int Measures, int Closed, LookBackResult? LookedBack);
}
