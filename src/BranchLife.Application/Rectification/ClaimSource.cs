using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>
/// 认领: a member answers a criticism or a fed-back opinion, the secretary one for the branch. What is taken on leads to a problem
/// of the same list: a new one in own words, or one that stands there already.
/// </summary>
public sealed class ClaimSource(BranchLifeDbContext db, Gate gate, Actor actor, ReadingDoor door, TimeProvider clock, IdSource ids)
{
    /// <param name="version">Of the claim that is changed; 0 where there is none yet.</param>
    public async Task ExecuteAsync(Id<Meeting> meeting, ProblemSource source, ClaimDraft draft, int version, CancellationToken ct)
    {
        door.Purpose = "认领意见";
        var readable = new ReadableSources(db, actor, door);
        var read = await gate.ReadAsync(meeting, MeetingAction.Read, ct);
        var found = (await readable.OwnAsync(meeting, ct)).SingleOrDefault(row => row.Source == source) ?? await OfBranchAsync(readable, read, source, ct);
        var claim = await db.Claims.SingleOrDefaultAsync(c => c.Kind == source.Kind && c.RecordId == source.RecordId, ct);
        if ((claim?.Version ?? 0) != version) throw new StaleVersionException();

        var problem = draft.Answer is ClaimAnswer.Explained ? null : draft.Into is { } known ? await KnownAsync(read, known, found, ct) : New(read, found, draft.Statement);
        if (claim is null) db.Add(Claim.Make(ids.Next<Claim>(), read, found.Record, draft.Answer, draft.Reason, problem, actor.PersonId, clock.GetUtcNow()));
        else claim.Change(read, draft.Answer, draft.Reason, problem, actor.PersonId, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }

    private async Task<ReadableSources.Row> OfBranchAsync(ReadableSources readable, Meeting meeting, ProblemSource source, CancellationToken ct)
    {
        await gate.ReadAsync(meeting.Id, MeetingAction.ListProblems, ct);
        return (await readable.FindAsync(meeting.Id, ct)).SingleOrDefault(row => row.Source == source) ?? throw new NotFoundException();
    }

    // After the list was confirmed a late record may still join a line of it.
    private async Task<Problem> KnownAsync(Meeting meeting, Id<Problem> id, ReadableSources.Row found, CancellationToken ct)
    {
        var problem = await db.Problems.SingleOrDefaultAsync(p => p.Id == id && p.MeetingId == meeting.Id && p.SubjectId == found.SubjectId, ct)
            ?? throw new NotFoundException();
        if (problem.IsConfirmed && meeting.Stage is not MeetingStage.FollowUp) throw new RuleViolationException(RectificationRules.ListsAreOpenUntilConfirmed);
        return problem;
    }

    private Problem New(Meeting meeting, ReadableSources.Row found, string? words)
    {
        var problem = DrawnProblem.From(ids.Next<Problem>(), meeting, found, words, actor.Today);
        db.Add(problem);
        return problem;
    }
}
