using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts.SecondFactor;

/// <summary>The second half of a sign-in. A wrong code counts like a wrong password; a code is good once.</summary>
public sealed class SignInWithCode(
    BranchLifeDbContext db, SecretBox secrets, SignInLocks locks, NewSession sessions, TimeProvider clock)
{
    /// <param name="user">Whose password was right a moment ago.</param>
    /// <param name="code">Six digits.</param>
    /// <param name="place">Where the browser is.</param>
    /// <param name="ct">Ends the attempt.</param>
    /// <returns>Null when refused.</returns>
    public async Task<SignIn.Outcome?> ExecuteAsync(Guid user, string? code, SignInPlace place, CancellationToken ct)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(one => one.Id == user, ct);
        if (account is not { State: AccountState.Active, TwoFactorEnabled: true } || await locks.IsLockedAsync(user, ct)
            || !await IsRightAsync(user, code, ct))
        {
            await locks.FailAsync(user, ct);
            return null;
        }

        await locks.ForgetAsync(user, ct);
        return await sessions.OpenAsync(account, place, ct);
    }

    private async Task<bool> IsRightAsync(Guid user, string? code, CancellationToken ct)
    {
        var last = await secrets.LastStepOfAsync(user, ct);
        return await secrets.SecretOfAsync(user, ct) is { } secret
            && Totp.StepOf(secret, code, clock.GetUtcNow(), last) is { } step
            && await secrets.UseAsync(user, last, step, ct);
    }
}
