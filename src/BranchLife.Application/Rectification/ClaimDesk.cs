using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>What was said about the reader at one meeting, each with the reader's own answer to it.</summary>
public sealed class ClaimDesk(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var sources = await new ReadableSources(db, actor, door).OwnAsync(meeting, ct);
        var claims = (await db.Claims.AsNoTracking().Where(claim => claim.MeetingId == meeting && claim.SubjectId == actor.PersonId).ToListAsync(ct))
            .ToDictionary(claim => new ProblemSource(claim.Kind, claim.RecordId));
        var list = await db.Problems.AsNoTracking().Where(problem => problem.MeetingId == meeting && problem.SubjectId == actor.PersonId)
            .OrderBy(problem => problem.FoundOn).ThenBy(problem => problem.Id).ToListAsync(ct);
        var view = new View(
            head, [.. sources.Select(row => RowOf(row, claims.GetValueOrDefault(row.Source), list))],
            [.. list.Select(problem => new ProblemSources.Known(problem.Id, door.Open(problem.Statement, problem.Id, problem.SubjectId)!))],
            head.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene or MeetingStage.InSession or MeetingStage.Held or MeetingStage.MinutesSealed);
        await door.CloseAsync(ct);
        return view;
    }

    private Row RowOf(ReadableSources.Row row, Claim? claim, IReadOnlyList<Problem> list) => new(
        row.Source, row.From, row.Aspect, row.Words, claim?.Version ?? 0, claim?.Answer,
        claim is null ? null : door.Open(claim.Reason, claim.Sensitive),
        claim?.ProblemId ?? list.FirstOrDefault(problem => problem.Links.Any(link => link.Kind == row.Source.Kind && link.RecordId == row.Source.RecordId))?.Id);

    /// <param name="List">The reader's own problems.</param>
    /// <param name="MayClaim">The list is not confirmed yet.</param>
    public sealed record View(MeetingHead Head, IReadOnlyList<Row> Rows, IReadOnlyList<ProblemSources.Known> List, bool MayClaim)
    {
        public int Open => Rows.Count(row => row.Answer is null);
    }

    /// <param name="From">Null where nobody may know.</param>
    /// <param name="Version">Of the claim; 0 before there is one.</param>
    /// <param name="ProblemId">Where it leads, or where the secretary has put it on the list.</param>
    public sealed record Row(
        ProblemSource Source, string? From, string? Aspect, string Words, int Version, ClaimAnswer? Answer, string? Reason, Id<Problem>? ProblemId);
}
