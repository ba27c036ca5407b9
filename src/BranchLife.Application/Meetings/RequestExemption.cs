using BranchLife.Application.Access;
using BranchLife.Application.Notices;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;

namespace BranchLife.Application.Meetings;

/// <summary>The secretary asks above to exempt a member by name (年老体弱, 教管 art. 23).</summary>
public sealed class RequestExemption(
    BranchLifeDbContext db, Gate gate, BranchRoster roster, Outsiders outsiders, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task ExecuteAsync(Id<Meeting> id, Id<Person> member, string? reason, int version, CancellationToken ct)
    {
        var meeting = await gate.OpenAsync(id, MeetingAction.RequestExemption, version, ct);
        var members = await roster.FindAsync(meeting.BranchId, actor.Today, ct);
        if (members.All(known => known.PersonId != member)) throw new RuleViolationException(MeetingRules.PeopleAreOfTheBranch);

        meeting.RequestExemption(member, reason, actor.PersonId);
        var told = await outsiders.FindAsync(meeting.BranchId, ct);
        db.Owe(ids, told.Above, $"“{meeting.Title}”有一项免于参加的申请，请批准。", $"/meetings/{id}/exemptions", clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
    }
}
