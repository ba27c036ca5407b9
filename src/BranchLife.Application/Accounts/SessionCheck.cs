using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>Does the session named by the cookie still hold, and whose is it.</summary>
public sealed class SessionCheck(BranchLifeDbContext db, TimeProvider clock)
{
    /// <summary>Null when it was ended, has run out, or its account is not active.</summary>
    /// <param name="touches">False: to look whether it still holds is not to use it.</param>
    public async Task<View?> FindAsync(Id<UserSession> id, CancellationToken ct, bool touches = true)
    {
        var now = clock.GetUtcNow();
        var found = await (from session in db.UserSessions
                           join account in db.Users on session.UserId equals account.Id
                           where session.Id == id && session.EndedAt == null && account.State == AccountState.Active
                           select new
                           {
                               session.StartedAt, session.LastSeenAt,
                               View = new View(session.Id, account.Id, account.UserName!, account.PersonId, account.MustChangePassword, account.TwoFactorEnabled),
                           }).SingleOrDefaultAsync(ct);
        if (found is null || SessionTerm.HasRunOut(found.StartedAt, found.LastSeenAt, now)) return null;

        if (touches && now - found.LastSeenAt >= SessionTerm.TouchEvery) await TouchAsync(id, now, ct);
        return found.View;
    }

    // One statement without a version: requests that run side by side must not refuse one another.
    private Task<int> TouchAsync(Id<UserSession> id, DateTimeOffset now, CancellationToken ct) =>
        db.UserSessions.Where(session => session.Id == id && session.EndedAt == null && session.LastSeenAt < now)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, now), ct);

    public sealed record View(
        Id<UserSession> SessionId, Guid UserId, string UserName, Id<Person> PersonId, bool MustChangePassword,
        bool HasSecondFactor);
}
