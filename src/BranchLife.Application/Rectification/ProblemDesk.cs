using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>One line of a list as it is edited, with the aspects it may fall under.</summary>
public sealed class ProblemDesk(BranchLifeDbContext db, Gate gate)
{
    public async Task<View> FindAsync(Id<Problem> id, CancellationToken ct)
    {
        var problem = await gate.ReadAsync(id, ProblemAction.Write, ct);
        var campaign = await db.Meetings.Where(meeting => meeting.Id == problem.MeetingId).Select(meeting => meeting.CampaignId).SingleAsync(ct);
        return new View(
            id, problem.Version, problem.MeetingId, problem.SubjectId is null, problem.IsConfirmed, new ProblemStatement
            {
                Statement = problem.Statement, Aspect = problem.Aspect, Instance = problem.Instance, Cause = problem.Cause, Origin = problem.Origin,
                IsCarriedOver = problem.IsCarriedOver,
            },
            await CheckAspects.OfAsync(db, campaign, problem.SubjectId is null, ct), problem.Links.Count);
    }

    /// <param name="Sources">How many records it was drawn from.</param>
    public sealed record View(
        Id<Problem> Id, int Version, Id<Meeting> MeetingId, bool IsOfBranch, bool IsConfirmed, ProblemStatement Problem, IReadOnlyList<string> Aspects,
        int Sources);
}
