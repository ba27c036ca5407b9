using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>What was said and collected, beside what has become of it: for the secretary, who makes the list out of it.</summary>
public sealed class ProblemSources(BranchLifeDbContext db, Actor actor, Gate gate, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        await gate.ReadAsync(meeting, MeetingAction.ListProblems, ct);
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var sources = await new ReadableSources(db, actor, door).FindAsync(meeting, ct);
        var problems = await db.Problems.VisibleTo(db, actor).Where(problem => problem.MeetingId == meeting)
            .OrderBy(problem => problem.FoundOn).ThenBy(problem => problem.Id)
            .Select(problem => new { problem.Id, problem.SubjectId, problem.Statement }).ToListAsync(ct);
        var links = await db.Problems.Where(problem => problem.MeetingId == meeting).SelectMany(problem => problem.Links)
            .Select(link => new { link.Kind, link.RecordId }).ToListAsync(ct);
        var claims = (await db.Claims.AsNoTracking().Where(claim => claim.MeetingId == meeting).ToListAsync(ct))
            .ToDictionary(claim => new ProblemSource(claim.Kind, claim.RecordId));
        var known = problems.Select(problem => (problem.SubjectId, Known: new Known(problem.Id, door.Open(problem.Statement, problem.Id, problem.SubjectId)!))).ToArray();
        await door.CloseAsync(ct);
        return new View(
            head, head.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.InSession or MeetingStage.Held
                or MeetingStage.MinutesSealed or MeetingStage.FollowUp,
            [.. sources.Select(row => new Row(
                row.Source, row.Subject, row.From, row.Aspect, row.Words, claims.GetValueOrDefault(row.Source)?.Answer,
                claims.GetValueOrDefault(row.Source)?.Version ?? 0, links.Count(link => new ProblemSource(link.Kind, link.RecordId) == row.Source),
                [.. known.Where(problem => problem.SubjectId == row.SubjectId).Select(problem => problem.Known)]))]);
    }

    public sealed record View(MeetingHead Head, bool MayTake, IReadOnlyList<Row> Rows)
    {
        public int Open => Rows.Count(row => row is { Problems: 0, Answer: null });

        /// <summary>Criticisms that their subject has not claimed yet.</summary>
        public int Unclaimed => Rows.Count(row => row is { Subject: not null, Source.Kind: ProblemLinkKind.Criticism, Answer: null });
    }

    /// <param name="Subject">Null: for the branch.</param>
    /// <param name="From">Null where nobody may know.</param>
    /// <param name="Answer">Null: not yet claimed.</param>
    /// <param name="Problems">How many problems it has led to.</param>
    /// <param name="SameList">Problems of the list it belongs to.</param>
    public sealed record Row(
        ProblemSource Source, string? Subject, string? From, string? Aspect, string Words, ClaimAnswer? Answer, int ClaimVersion, int Problems,
        IReadOnlyList<Known> SameList)
    {
        /// <summary>The secretary may answer it; what concerns a member is the member's.</summary>
        public bool IsOfBranch => Subject is null;
    }

    public sealed record Known(Id<Problem> Id, string Statement);
}
