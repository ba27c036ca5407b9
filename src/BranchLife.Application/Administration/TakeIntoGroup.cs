using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>Makes a person a member of a supervising group from today on. Administrators supervise nothing.</summary>
public sealed class TakeIntoGroup(BranchLifeDbContext db, Gate gate, TimeProvider clock)
{
    public async Task ExecuteAsync(
        Id<SupervisingGroup> id, Id<Person> person, bool isLeader, DateOnly? to, int version, CancellationToken ct)
    {
        var group = await gate.OpenAsync(id, AdministrationAction.GiveRights, version, ct);
        if (!await db.Persons.AnyAsync(one => one.Id == person, ct)) throw new NotFoundException();

        var today = clock.Today;
        if (await db.Grants.AnyAsync(grant => grant.PersonId == person && grant.Kind != GrantKind.Office
            && (grant.To == null || today <= grant.To), ct))
        {
            throw new RuleViolationException(AdministrationRules.AdministratorsExcludeOneAnother);
        }

        var member = await db.Members.AsNoTracking().SingleOrDefaultAsync(one => one.PersonId == person, ct);
        group.Take(person, isLeader, Period.Checked(today, to), member?.BranchOn(today)?.BranchId);
        await db.SaveChangesAsync(ct);
    }
}
