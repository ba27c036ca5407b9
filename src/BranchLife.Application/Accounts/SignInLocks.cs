using System.Security.Cryptography;
using System.Text;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Accounts;

/// <summary>
/// Counts failed sign-ins by name: five lock it for 15 minutes, each further lock takes twice as long, a success forgets all.
/// Known and unknown names, locked ones too, cost the same statements.
/// </summary>
public sealed class SignInLocks(BranchLifeDbContext db, IServiceScopeFactory scopes, IDatabaseEngine engine, TimeProvider clock)
{
    public const int FailuresToLock = 5;
    public static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan LongestLock = TimeSpan.FromDays(1);

    public static TimeSpan TermOf(int locksBefore) =>
        TimeSpan.FromTicks(Math.Min(LongestLock.Ticks, FirstLock.Ticks << Math.Min(locksBefore, 10)));

    /// <summary>The account, or one of 65,536 buckets in which unknown names share their rows.</summary>
    public static Guid KeyOf(Guid? account, string userName)
    {
        if (account is { } known) return known;

        Span<byte> bucket = stackalloc byte[16];
        SHA256.HashData(Encoding.UTF8.GetBytes(userName)).AsSpan(0, 2).CopyTo(bucket);
        return new Guid(bucket);
    }

    public async Task<bool> IsLockedAsync(Guid key, CancellationToken ct) =>
        await LookAsync(key, ct) is { LockedUntil: { } until } && until > clock.GetUtcNow();

    public async Task FailAsync(Guid key, CancellationToken ct)
    {
        while (!await TryCountAsync(key, await LookAsync(key, ct), ct))
        {
            // Somebody else has counted at the same moment: look again and count on.
        }
    }

    public Task ForgetAsync(Guid key, CancellationToken ct) => db.SignInLocks.Where(held => held.Key == key).ExecuteDeleteAsync(ct);

    private Task<SignInLock?> LookAsync(Guid key, CancellationToken ct) =>
        db.SignInLocks.AsNoTracking().SingleOrDefaultAsync(held => held.Key == key, ct);

    private async Task<bool> TryCountAsync(Guid key, SignInLock? held, CancellationToken ct)
    {
        if (held is null) return await TryAddAsync(key, ct);

        var now = clock.GetUtcNow();
        var (failures, locks, until) = (held.Failures, held.Locks, held.LockedUntil);
        if (until is null || until <= now)
        {
            (failures, until) = (failures + 1, null);
            if (failures >= FailuresToLock) (failures, locks, until) = (0, locks + 1, now + TermOf(locks));
        }

        return await db.SignInLocks
            .Where(row => row.Key == key && row.Failures == held.Failures && row.Locks == held.Locks)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Failures, failures).SetProperty(row => row.Locks, locks)
                    .SetProperty(row => row.LockedUntil, until).SetProperty(row => row.LastFailedAt, now),
                ct) == 1;
    }

    // In a save of its own: a refused form leaves nothing else behind, neither its operation id nor what it has begun.
    private async Task<bool> TryAddAsync(Guid key, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        own.Add(new SignInLock { Key = key, Failures = 1, LastFailedAt = clock.GetUtcNow() });
        try
        {
            await own.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException clash) when (engine.IsUniqueViolation(clash))
        {
            return false;
        }
    }
}
