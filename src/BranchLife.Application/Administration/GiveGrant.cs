using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>
/// Gives a person the right of an office or of an administrator. An administrator has no other hat at all (R-SEC-01):
/// neither grant nor membership, post, delegation or supervising group.
/// </summary>
public sealed class GiveGrant(BranchLifeDbContext db, Actor actor, TimeProvider clock, IdSource ids)
{
    public async Task<Id<Grant>> ExecuteAsync(Id<Person> person, GrantKind kind, Id<Unit>? unit, DateOnly? to, CancellationToken ct)
    {
        actor.Require(AdministrationAction.GiveRights);
        if (!await db.Persons.AnyAsync(one => one.Id == person, ct)) throw new NotFoundException();
        if (unit is { } named && !await db.Units.AnyAsync(one => one.Id == named, ct)) throw new NotFoundException();

        var held = await db.Grants.Where(grant => grant.PersonId == person).ToListAsync(ct);
        var given = Grant.Give(ids.Next<Grant>(), person, kind, unit, Period.Checked(clock.Today, to), held, actor.PersonId);
        if (kind.IsAdministrator && await HasBusinessAsync(person, ct))
            throw new RuleViolationException(AdministrationRules.AdministratorsHaveNoBusiness);

        db.Add(given);
        await db.SaveChangesAsync(ct);
        return given.Id;
    }

    private async Task<bool> HasBusinessAsync(Id<Person> person, CancellationToken ct)
    {
        var today = clock.Today;
        return await db.Members.AnyAsync(member => member.PersonId == person
                && member.Memberships.Any(held => held.To == null || today <= held.To), ct)
            || await db.Posts.AnyAsync(post => post.PersonId == person && (post.To == null || today <= post.To), ct)
            || await db.Delegations.AnyAsync(one => one.ToPersonId == person && today <= one.To, ct)
            || await db.SupervisingGroups.AnyAsync(group => group.Members.Any(one =>
                one.PersonId == person && (one.To == null || today <= one.To)), ct);
    }
}
