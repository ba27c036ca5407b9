using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Application.Accounts.SecondFactor;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>
/// A new one-time password for somebody who has lost theirs (the second factor goes too: the phone may be what was lost).
/// Ends their sessions and locks, and tells them: a reset that
/// they did not ask for must not go unseen.
/// </summary>
public sealed class ResetPassword(
    BranchLifeDbContext db, Gate gate, Actor actor, PasswordCheck passwords, PasswordSheets sheets, SecretBox secrets, SignInLocks locks,
    TimeProvider clock, IdSource ids)
{
    public async Task<Id<PasswordSheet>> ExecuteAsync(Guid id, int version, CancellationToken ct)
    {
        var account = await gate.OpenAccountAsync(id, version, ct);
        if (account.PersonId == actor.PersonId) throw new RuleViolationException(AccountRules.NobodyDisablesThemselves);
        if (account.State is AccountState.Ended) throw new RuleViolationException(AccountRules.EndedAccountsStayEnded);

        var now = clock.GetUtcNow();
        var name = await db.Persons.Where(person => person.Id == account.PersonId).Select(person => person.Name).SingleAsync(ct);
        var line = new PasswordSheets.Line(name, account.UserName!, OneTimePassword.Next());
        account.PasswordHash = passwords.Keep(line.Password);
        (account.MustChangePassword, account.PasswordChangedAt, account.TwoFactorEnabled) = (true, now, false);
        await secrets.RemoveAsync(id, ct);
        db.Add(Notice.To(
            ids.Next<Notice>(), account.PersonId, "系统管理员重置了您的登录口令，动态口令也已关闭。如非本人申请，请立即联系安全管理员。", "/Account/Sessions", now));
        var sheet = await sheets.WriteAsync([line], ct);
        await db.SaveChangesAsync(ct);
        await locks.ForgetAsync(id, ct);
        await db.EndSessionsAsync(id, SessionEnd.PasswordReset, now, ct);
        return sheet;
    }
}
