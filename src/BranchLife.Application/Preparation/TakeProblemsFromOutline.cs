using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>What the author wrote under each aspect becomes a line of the author's list (the team's: of the branch's), once.</summary>
public sealed class TakeProblemsFromOutline(BranchLifeDbContext db, Gate gate, Actor actor, ReadingDoor door, IdSource ids)
{
    /// <returns>How many problems were added.</returns>
    public async Task<int> ExecuteAsync(Id<Meeting> meeting, bool ofBranch, CancellationToken ct)
    {
        var prepared = await gate.ReadAsync(meeting, ofBranch ? MeetingAction.Prepare : MeetingAction.TakePart, ct);
        var kind = ofBranch ? OutlineKind.TeamSelfCheck : OutlineKind.MemberOutline;
        var outline = await db.Outlines.AsNoTracking()
            .SingleOrDefaultAsync(o => o.MeetingId == meeting && o.Kind == kind && o.AuthorId == actor.PersonId, ct);
        if (outline is null) return 0;

        var taken = await db.Problems.Where(p => p.MeetingId == meeting
                && p.Links.Any(link => link.Kind == ProblemLinkKind.Outline && link.RecordId == outline.Id.Value))
            .Select(p => p.Aspect).ToListAsync(ct);

        // A line of the list may have been restated since: of each aspect as many points are new as there are more of them than lines.
        var fresh = outline.InOrder().Where(entry => entry.Problem is not null).GroupBy(entry => entry.Aspect)
            .SelectMany(points => points.Skip(taken.Count(aspect => aspect == points.Key))).ToArray();
        foreach (var entry in fresh) db.Add(Found(prepared, outline, entry, ofBranch));
        await db.SaveChangesAsync(ct);
        return fresh.Length;
    }

    private Problem Found(Meeting meeting, Outline outline, OutlineEntry entry, bool ofBranch)
    {
        var record = new SensitiveRecord(RecordKind.Outline, outline.Id.Value, outline.AuthorId, null);
        var problem = Problem.Find(ids.Next<Problem>(), meeting, ofBranch ? null : actor.PersonId, new ProblemStatement
        {
            Statement = door.Open(entry.Problem, record), Aspect = entry.Aspect, Instance = door.Open(entry.Instance, record),
            Cause = door.Open(entry.Cause, record), Origin = entry.Origin,
        }, actor.Today);
        problem.LinkTo(ProblemLinkKind.Outline, outline.Id.Value);
        return problem;
    }
}
