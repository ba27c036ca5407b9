using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

/// <summary>Whom and what the editor of a plan offers: members of the branch, and the 支委会 of the last half year.</summary>
public sealed class PlanChoices(BranchLifeDbContext db, BranchRoster roster, Actor actor)
{
    private const int MonthsBack = 6;

    public async Task<View> FindAsync(Id<Unit> branch, CancellationToken ct)
    {
        if (!actor.SitsOnCommitteeOf(branch)) throw new NotFoundException();
        var members = await roster.FindAsync(branch, actor.Today, ct);
        var since = actor.Today.AddMonths(-MonthsBack);
        var held = await db.RegularMeetings.Where(meeting => meeting.BranchId == branch && meeting.HeldOn >= since)
            .OrderByDescending(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id)
            .Select(meeting => new { meeting.Id, meeting.Title, meeting.HeldOn, meeting.Kinds }).ToListAsync(ct);
        return new View(
            await db.Units.Where(unit => unit.Id == branch).Select(unit => unit.ShortName ?? unit.Name).SingleAsync(ct),
            [.. members.Select(member => new PersonLine(member.PersonId, member.Name, member.Standing))],
            [.. held.Where(meeting => meeting.Kinds.HasFlag(MeetingKinds.CommitteeMeeting))
                .Select(meeting => new AdoptionLine(meeting.Id, meeting.Title, meeting.HeldOn))]);
    }

    public sealed record View(string Branch, IReadOnlyList<PersonLine> People, IReadOnlyList<AdoptionLine> CommitteeMeetings);

    public sealed record PersonLine(Id<Person> Id, string Name, string Standing);

    public sealed record AdoptionLine(Id<RegularMeeting> Id, string Title, DateOnly HeldOn);
}
