using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>Ends a right at once. The last security administrator stays, or nobody could give rights again.</summary>
public sealed class EndGrant(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Id<Grant> id, int version, CancellationToken ct)
    {
        var grant = await gate.OpenAsync(id, AdministrationAction.GiveRights, version, ct);
        var today = clock.Today;
        if (grant.Kind is GrantKind.SecurityAdministrator && !await db.Grants.AnyAsync(
            other => other.Id != id && other.Kind == GrantKind.SecurityAdministrator && other.From <= today && other.To == null, ct))
        {
            throw new RuleViolationException(AdministrationRules.OneSecurityAdministratorStays);
        }

        var yesterday = today.AddDays(-1);
        grant.End(grant.From > yesterday ? grant.From.AddDays(-1) : yesterday, actor.PersonId);
        await db.SaveChangesAsync(ct);
    }
}
