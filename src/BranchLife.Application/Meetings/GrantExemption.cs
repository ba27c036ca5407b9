using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

public sealed class GrantExemption(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, Id<Person> member, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.GrantExemption, version, ct);

        meeting.GrantExemption(member, actor.AsReviewer, clock.GetUtcNow());
        var request = meeting.Exemptions.Single(exemption => exemption.PersonId == member);
        db.Owe(ids, [request.RequestedById], $"“{meeting.Title}”的一项免于参加申请已批准。", $"/meetings/{id}/exemptions", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
