using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;

namespace BranchLife.Application.Administration;

/// <summary>Closes an account for good: what its owner wrote stays, nobody signs in with it again.</summary>
public sealed class EndAccount(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Guid id, int version, CancellationToken ct)
    {
        var account = await gate.OpenAccountAsync(id, version, ct);
        if (account.PersonId == actor.PersonId) throw new RuleViolationException(AccountRules.NobodyDisablesThemselves);
        if (account.State is AccountState.Ended) throw new RuleViolationException(AccountRules.EndedAccountsStayEnded);

        (account.State, account.PasswordHash) = (AccountState.Ended, null);
        await db.SaveChangesAsync(ct);
        await db.EndSessionsAsync(id, SessionEnd.AccountEnded, clock.GetUtcNow(), ct);
    }
}
