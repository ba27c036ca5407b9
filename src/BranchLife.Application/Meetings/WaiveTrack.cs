using BranchLife.Application.Access;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public sealed class WaiveTrack(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Meeting> id, Track track, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Prepare, version, ct);
        TypedText.RefuseClassified(actor.Today, reason);

        meeting.Waive(track, reason, actor.PersonId, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
