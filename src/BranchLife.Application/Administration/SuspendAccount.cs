using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;

namespace BranchLife.Application.Administration;

/// <summary>Closes an account for a time; its sessions end at once.</summary>
public sealed class SuspendAccount(BranchLifeDbContext db, Gate gate, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(Guid id, int version, CancellationToken ct)
    {
        var account = await gate.OpenAccountAsync(id, version, ct);
        if (account.PersonId == actor.PersonId) throw new RuleViolationException(AccountRules.NobodyDisablesThemselves);
        if (account.State is not AccountState.Active) throw new RuleViolationException(AccountRules.OnlyActiveAccountsAreSuspended);

        account.State = AccountState.Suspended;
        await db.SaveChangesAsync(ct);
        await db.EndSessionsAsync(id, SessionEnd.AccountSuspended, clock.GetUtcNow(), ct);
    }
}
