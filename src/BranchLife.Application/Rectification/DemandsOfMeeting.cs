using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>整改要求 of a meeting, for everybody who reads it, each with what the branch has made of it.</summary>
public sealed class DemandsOfMeeting(BranchLifeDbContext db, Actor actor, Relations relations)
{
    public async Task<View> FindAsync(Id<Meeting> meeting, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, meeting, ct);
        var relation = await relations.ToAsync(head.BranchId, ct);
        var demands = await (from demand in db.SupervisionDemands
                             join raiser in db.Persons on demand.RaisedById equals raiser.Id
                             where demand.MeetingId == meeting
                             orderby demand.RaisedAt, demand.Id
                             select new { demand.Id, demand.Words, raiser.Name, demand.RaisedAt }).ToListAsync(ct);
        var claims = await db.Claims.Where(claim => claim.MeetingId == meeting && claim.Kind == ProblemLinkKind.SupervisionDemand)
            .Select(claim => new { claim.RecordId, claim.Answer, claim.Reason }).ToListAsync(ct);
        return new View(
            head,
            [.. demands.Select(demand =>
            {
                var claim = claims.SingleOrDefault(claim => claim.RecordId == demand.Id.Value);
                return new Row(demand.Words, demand.Name, demand.RaisedAt, claim?.Answer, ReadingDoor.OpenOfBranch(claim?.Reason));
            })],
            relation.ReviewsFromOutside && (head.Stage is MeetingStage.Held or MeetingStage.MinutesSealed or MeetingStage.FollowUp),
            relation.IsSecretary);
    }

    public sealed record View(MeetingHead Head, IReadOnlyList<Row> Rows, bool MayRaise, bool MayClaim);

    /// <param name="Answer">Null: not yet claimed.</param>
    public sealed record Row(string Words, string By, DateTimeOffset At, ClaimAnswer? Answer, string? Reason);
}
