using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts.SecondFactor;

/// <summary>Makes a secret for the person's authenticator app; nothing counts before a code of it was typed.</summary>
public sealed class BeginSecondFactor(BranchLifeDbContext db, Actor actor, SecretBox secrets)
{
    public async Task ExecuteAsync(int version, CancellationToken ct)
    {
        var account = await db.Users.SingleAsync(user => user.PersonId == actor.PersonId, ct);
        if (account.Version != version) throw new StaleVersionException();
        if (account.TwoFactorEnabled) throw new RuleViolationException(AccountRules.TheSecondFactorIsOn);

        await secrets.BeginAsync(account.Id, Totp.NewSecret(), ct);
        await db.SaveChangesAsync(ct);
    }
}
