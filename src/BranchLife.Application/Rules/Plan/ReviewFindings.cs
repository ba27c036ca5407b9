using BranchLife.Domain.Meetings;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;

namespace BranchLife.Application.Rules;

/// <summary>What a reviewer is reminded of before approving.</summary>
public sealed class ReviewFindings(BranchLifeDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(Meeting meeting, CancellationToken ct) =>
        meeting.PlanSubmittedAt is not { } submitted ? []
        : Procedure.Check(new ReviewFacts
        {
            About = await Circumstances.OfAsync(db, clock, meeting, ct), SubmittedAt = submitted, Now = clock.GetUtcNow(),
        });
}
