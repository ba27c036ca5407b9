using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>A campaign's meeting only with the consent that above has recorded.</summary>
public sealed class CancelMeeting(
    BranchLifeDbContext db, Gate gate, Outsiders outsiders, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.Postpone, version, ct);

        meeting.Cancel(reason, meeting.CampaignId is not null, meeting.HasConsentTo(PutOffKind.Cancel), actor.PersonId, clock.GetUtcNow());
        await db.TellPutOffAsync(ids, meeting, outsiders, actor, $"“{meeting.Title}”已取消。", clock.GetUtcNow(), ct);

        await db.SaveChangesAsync(ct);
    }
}
