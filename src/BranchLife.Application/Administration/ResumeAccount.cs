using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;

namespace BranchLife.Application.Administration;

public sealed class ResumeAccount(BranchLifeDbContext db, Gate gate)
{
    public async Task ExecuteAsync(Guid id, int version, CancellationToken ct)
    {
        var account = await gate.OpenAccountAsync(id, version, ct);
        if (account.State is not AccountState.Suspended) throw new RuleViolationException(AccountRules.OnlySuspendedAccountsResume);

        account.State = AccountState.Active;
        await db.SaveChangesAsync(ct);
    }
}
