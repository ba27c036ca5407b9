using BranchLife.Application.Access;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>What stands between a request and the closing of an item, and what its verifier is reminded of.</summary>
public sealed class ClosingFindings(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task<IReadOnlyList<Finding>> FindAsync(RectificationItem item, CancellationToken ct)
    {
        var meeting = await db.Meetings.AsNoTracking().SingleAsync(meeting => meeting.Id == item.MeetingId, ct);
        return Procedure.Check(new ClosingFacts
        {
            About = await Circumstances.OfAsync(db, clock, meeting, ct), OpenedAt = item.OpenedAt, Now = clock.GetUtcNow(),
            Evidence = item.EvidenceCount, VerifierOwns = actor.PersonId == item.OwnerId || actor.PersonId == item.SubjectId,
            IsOwnEvidence = item.EvidenceCount > 0 && item.Progress.Where(entry => entry.IsEvidence).All(entry => entry.RecordedById == item.OwnerId),
        });
    }
}
