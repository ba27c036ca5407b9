using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts.SecondFactor;

/// <summary>The person goes back to the password alone; asks for it, because a borrowed screen must not do this.</summary>
public sealed class RemoveSecondFactor(
    BranchLifeDbContext db, Actor actor, SecretBox secrets, PasswordCheck passwords, SignInLocks locks,
    SecondFactorDemand demand)
{
    public async Task ExecuteAsync(string? password, int version, CancellationToken ct)
    {
        if (demand.Concerns(actor)) throw new RuleViolationException(AccountRules.TheSecondFactorStays);

        var account = await db.Users.SingleAsync(user => user.PersonId == actor.PersonId, ct);
        if (account.Version != version) throw new StaleVersionException();

        var comparison = passwords.Compare(account.PasswordHash, password);
        if (await locks.IsLockedAsync(account.Id, ct) || comparison is PasswordVerificationResult.Failed)
        {
            await locks.FailAsync(account.Id, ct);
            throw new RuleViolationException(AccountRules.TheCurrentPasswordIsKnown);
        }

        await secrets.RemoveAsync(account.Id, ct);
        account.TwoFactorEnabled = false;
        await db.SaveChangesAsync(ct);
    }
}
