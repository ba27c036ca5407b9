using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>Replaces the person's own password and ends all their other sessions.</summary>
public sealed class ChangePassword(BranchLifeDbContext db, Actor actor, PasswordCheck passwords, SignInLocks locks, TimeProvider clock)
{
    public async Task ExecuteAsync(string? current, string? chosen, Id<UserSession> here, int version, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(user => user.PersonId == actor.PersonId, ct);
        if (account.Version != version) throw new StaleVersionException();

        await RequireCurrentAsync(account, current, ct);
        if (chosen == current) throw new RuleViolationException(AccountRules.APasswordIsNew);
        PasswordPolicy.Require(chosen, account.UserName!);

        var now = clock.GetUtcNow();
        account.PasswordHash = passwords.Keep(chosen!);
        (account.MustChangePassword, account.PasswordChangedAt) = (false, now);
        await db.SaveChangesAsync(ct);
        await db.EndSessionsAsync(account.Id, SessionEnd.PasswordChanged, now, ct, except: here);
    }

    // A borrowed screen is no place to guess from: wrong ones count like failed sign-ins.
    private async Task RequireCurrentAsync(AppUser account, string? current, CancellationToken ct)
    {
        var comparison = passwords.Compare(account.PasswordHash, current);
        if (!await locks.IsLockedAsync(account.Id, ct) && comparison is not PasswordVerificationResult.Failed) return;

        await locks.FailAsync(account.Id, ct);
        throw new RuleViolationException(AccountRules.TheCurrentPasswordIsKnown);
    }
}
