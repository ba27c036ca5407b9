using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings.Regular;

/// <summary>What the form for a new regular meeting offers, for the branches that the actor leads.</summary>
public sealed class NewRegularMeeting(BranchLifeDbContext db, BranchRoster roster, Actor actor)
{
    public async Task<View> FindAsync(Id<Unit>? asked, CancellationToken ct)
    {
        var led = actor.Posts.Select(post => post.UnitId).Concat(actor.ActsAsSecretaryOf).Where(actor.IsSecretaryOf).Distinct().ToArray();
        if (led.Length == 0 || (asked is { } wanted && !led.Contains(wanted))) throw new NotFoundException();
        var branch = asked ?? led[0];
        var members = await roster.FindAsync(branch, actor.Today, ct);
        var secretary = members.FirstOrDefault(member => member.IsSecretary)?.PersonId;
        return new View(
            branch,
            await db.Units.Where(unit => led.Contains(unit.Id)).OrderBy(unit => unit.Code)
                .Select(unit => new NewMeetingDraft.BranchLine(unit.Id, unit.ShortName ?? unit.Name)).ToListAsync(ct),
            actor.Today, secretary,
            members.FirstOrDefault(member => member.IsCommittee && member.PersonId != secretary)?.PersonId,
            [.. members.Select(member => new PlanChoices.PersonLine(member.PersonId, member.Name, member.Standing))]);
    }

    public sealed record View(
        Id<Unit> Branch, IReadOnlyList<NewMeetingDraft.BranchLine> Branches, DateOnly Today, Id<Person>? Host, Id<Person>? Recorder,
        IReadOnlyList<PlanChoices.PersonLine> People);
}
