using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>The branch asks above to leave the campaign's window, or to cancel.</summary>
public sealed class AskToPutOffMeeting(
    BranchLifeDbContext db, Gate gate, Outsiders outsiders, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, PutOffKind kind, DateOnly? until, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Postpone, version, ct);

        meeting.AskToPutOff(kind, until, reason, actor.PersonId, clock.GetUtcNow());
        var told = await outsiders.FindAsync(meeting.BranchId, ct);
        db.Owe(ids, told.Above, $"“{meeting.Title}”申请{kind.Word}，请答复。", $"/meetings/{id}/answer-put-off", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
