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
    BranchLifeDbContext db, SignInLocks locks, PasswordCheck passwords, DemoPassword demo, ILookupNormalizer normalizer, TimeProvider clock,
    IdSource ids)
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

        await locks.ForgetAsync(key, ct);
        if (comparison is PasswordVerificationResult.SuccessRehashNeeded) await KeepAgainAsync(account, password!, ct);
        return await OpenAsync(account, place, ct);
    }

    private async Task<Outcome> OpenAsync(AppUser account, SignInPlace place, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var session = new UserSession
        {
            Id = ids.Next<UserSession>(), UserId = account.Id, StartedAt = now, LastSeenAt = now,
            Address = Cut(place.Address), Browser = Cut(place.Browser),
        };
        db.Add(session);
        await db.SaveChangesAsync(ct);
        await db.Users.Where(user => user.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.LastSignedInAt, now), ct);
        return new Outcome(session.Id, account.PersonId, account.MustChangePassword);
    }

    private Task<int> KeepAgainAsync(AppUser account, string password, CancellationToken ct)
    {
        var kept = passwords.Keep(password);
        return db.Users.Where(user => user.Id == account.Id && user.PasswordHash == account.PasswordHash)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, kept), ct);
    }

    private static string? Cut(string? text) => text is { Length: > Text.Name } ? text[..Text.Name] : text;

    public sealed record Outcome(Id<UserSession> SessionId, Id<Person> PersonId, bool MustChangePassword);
}
