using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public sealed class ResumeMeeting(
    BranchLifeDbContext db, Gate gate, Outsiders outsiders, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Postpone, version, ct);

        meeting.Resume(actor.PersonId, clock.GetUtcNow());
        await db.TellPutOffAsync(ids, meeting, outsiders, actor, $"“{meeting.Title}”已恢复办理。", clock.GetUtcNow(), ct);

        await db.SaveChangesAsync(ct);
    }
}
