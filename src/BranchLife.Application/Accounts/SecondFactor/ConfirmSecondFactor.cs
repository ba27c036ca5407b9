using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts.SecondFactor;

/// <summary>From the first right code on, every sign-in asks for one.</summary>
public sealed class ConfirmSecondFactor(BranchLifeDbContext db, Actor actor, SecretBox secrets, TimeProvider clock)
{
    public async Task ExecuteAsync(string? code, int version, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(user => user.PersonId == actor.PersonId, ct);
        if (account.Version != version) throw new StaleVersionException();

        var secret = await secrets.PendingOfAsync(account.Id, ct);
        if (secret is null || Totp.StepOf(secret, code, clock.GetUtcNow(), 0) is not { } step)
            throw new RuleViolationException(AccountRules.TheCodeIsRight);

        await secrets.ConfirmAsync(account.Id, secret, step, ct);
        account.TwoFactorEnabled = true;
        await db.SaveChangesAsync(ct);
    }
}
