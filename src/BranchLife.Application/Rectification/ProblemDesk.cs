using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>One line of a list as it is edited, with the aspects it may fall under.</summary>
public sealed class ProblemDesk(BranchLifeDbContext db, Gate gate, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Problem> id, CancellationToken ct)
    {
        var problem = await gate.ReadAsync(id, ProblemAction.Write, ct);
        var campaign = await db.Meetings.Where(meeting => meeting.Id == problem.MeetingId).Select(meeting => meeting.CampaignId).SingleAsync(ct);
        var statement = new ProblemStatement
        {
            Statement = Open(problem.Statement), Aspect = problem.Aspect, Instance = Open(problem.Instance), Cause = Open(problem.Cause),
            Origin = problem.Origin, IsCarriedOver = problem.IsCarriedOver,
        };
        await door.CloseAsync(ct);
        return new View(
            id, problem.Version, problem.MeetingId, problem.SubjectId is null, problem.IsConfirmed, statement,
            await CheckAspects.OfAsync(db, campaign, problem.SubjectId is null, ct), problem.Links.Count);

        string? Open(SensitiveText? words) => door.Open(words, id, problem.SubjectId);
    }

    /// <param name="Sources">How many records it was drawn from.</param>
    public sealed record View(
        Id<Problem> Id, int Version, Id<Meeting> MeetingId, bool IsOfBranch, bool IsConfirmed, ProblemStatement Problem, IReadOnlyList<string> Aspects,
        int Sources);
}
