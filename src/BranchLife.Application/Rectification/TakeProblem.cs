using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>
/// A criticism, an opinion or a guest's commentary leads to a problem: a new one in its own words, to be restated, or one that
/// is on the list already. A criticism or an opinion about a member goes to that member's list only, and is still the member's to
/// claim; what concerns the branch is claimed hereby.
/// </summary>
public sealed class TakeProblem(BranchLifeDbContext db, Gate gate, Actor actor, ReadingDoor door, TimeProvider clock, IdSource ids)
{
    /// <param name="meeting">Whose list it goes to.</param>
    /// <param name="source">What it was drawn from.</param>
    /// <param name="into">A problem of the same list, or null for a new one.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Id<Problem>> ExecuteAsync(Id<Meeting> meeting, ProblemSource source, Id<Problem>? into, CancellationToken ct)
    {
        var listed = await gate.ReadAsync(meeting, MeetingAction.ListProblems, ct);
        door.Purpose = "列入问题清单";
        var found = (await new ReadableSources(db, actor, door).FindAsync(meeting, ct)).SingleOrDefault(row => row.Source == source)
            ?? throw new NotFoundException();
        var problem = into is { } known ? await KnownAsync(listed, known, found, ct) : New(listed, found);
        problem.LinkTo(source.Kind, source.RecordId);
        if (found.SubjectId is null && !await db.Claims.AnyAsync(claim => claim.Kind == source.Kind && claim.RecordId == source.RecordId, ct))
            db.Add(Claim.Make(ids.Next<Claim>(), listed, found.Record, ClaimAnswer.Accepted, null, problem, actor.PersonId, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return problem.Id;
    }

    private async Task<Problem> KnownAsync(Meeting meeting, Id<Problem> id, ReadableSources.Row found, CancellationToken ct)
    {
        var problem = await db.Problems.SingleOrDefaultAsync(
            p => p.Id == id && p.MeetingId == meeting.Id && p.SubjectId == found.SubjectId, ct) ?? throw new NotFoundException();
        if (problem.IsConfirmed && meeting.Stage is not MeetingStage.FollowUp) throw new RuleViolationException(RectificationRules.ListsAreOpenUntilConfirmed);
        return problem;
    }

    private Problem New(Meeting meeting, ReadableSources.Row found)
    {
        var problem = DrawnProblem.From(ids.Next<Problem>(), meeting, found, null, actor.Today);
        db.Add(problem);
        return problem;
    }
}
