using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>Ends all other sessions of the person; the one in which it is asked for stays.</summary>
public sealed class SignOutEverywhere(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task<int> ExecuteAsync(Id<UserSession> here, CancellationToken ct)
    {
        var user = await db.Users.Where(account => account.PersonId == actor.PersonId).Select(account => account.Id).SingleAsync(ct);
        return await db.EndSessionsAsync(user, SessionEnd.SignedOutElsewhere, clock.GetUtcNow(), ct, except: here);
    }
}
