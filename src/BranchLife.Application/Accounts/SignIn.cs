using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>
/// Opens a session for who knows the password. An unknown name, a wrong password, a locked, suspended or ended account do
/// the same work and have the same answer.
/// </summary>
public sealed class SignIn(
    BranchLifeDbContext db, SignInLocks locks, PasswordCheck passwords, NewSession sessions, DemoPassword demo, ILookupNormalizer normalizer)
{
    /// <summary>Null when refused.</summary>
    public async Task<Outcome?> ExecuteAsync(string? userName, string? password, SignInPlace place, CancellationToken ct)
    {
        var name = normalizer.NormalizeName(userName?.Trim()) ?? "";
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.NormalizedUserName == name, ct);
        var comparison = passwords.Compare(account?.PasswordHash, password);

        // Looked at after the comparison, which takes its time: guesses sent side by side do not slip past the count.
        var key = SignInLocks.KeyOf(account?.Id, name);
        var isLocked = await locks.IsLockedAsync(key, ct);
        if (isLocked || account is not { State: AccountState.Active } || comparison is PasswordVerificationResult.Failed
            || (password == DemoPassword.Text && !demo.IsAccepted))
        {
            await locks.FailAsync(key, ct);
            return null;
        }

        if (comparison is PasswordVerificationResult.SuccessRehashNeeded) await KeepAgainAsync(account, password!, ct);
        if (account.TwoFactorEnabled) return new Outcome(account.Id, null, account.PersonId, account.MustChangePassword);

        await locks.ForgetAsync(key, ct);
        return await sessions.OpenAsync(account, place, ct);
    }

    private Task<int> KeepAgainAsync(AppUser account, string password, CancellationToken ct)
    {
        var kept = passwords.Keep(password);
        return db.Users.Where(user => user.Id == account.Id && user.PasswordHash == account.PasswordHash)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, kept), ct);
    }

    /// <param name="UserId">Whose password was right.</param>
    /// <param name="SessionId">Null while a code is still to be shown.</param>
    /// <param name="PersonId">The owner.</param>
    /// <param name="MustChangePassword">The password was a one-time password.</param>
    public sealed record Outcome(Guid UserId, Id<UserSession>? SessionId, Id<Person> PersonId, bool MustChangePassword);
}
