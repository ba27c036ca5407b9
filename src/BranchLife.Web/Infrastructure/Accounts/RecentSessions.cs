using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.SaveInterceptors;
using Microsoft.Extensions.Caching.Memory;

namespace BranchLife.Web.Infrastructure.Accounts;

/// <summary>
/// Who was signed in a moment ago. It stands until this node writes anything at all, and three seconds at most, so that what another node
/// or a command has ended, ends here within the five seconds that are promised. Whoever acts is asked for anew (docs/decisions/0018).
/// </summary>
internal sealed class RecentSessions(WriteCount writes, TimeProvider clock) : IDisposable
{
    private const int Most = 10_000;

    private static readonly TimeSpan Life = TimeSpan.FromSeconds(3);

    private readonly MemoryCache _recent = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="acts">The request may write.</param>
    public async Task<SignedIn?> FindAsync(Id<UserSession> id, bool acts, SessionCheck sessions, ActorLoader actors, CancellationToken ct)
    {
        var (written, now) = (writes.Value, clock.GetUtcNow());
        if (!acts && _recent.TryGetValue(id, out Kept? kept) && kept!.Found.Holds && now - kept.At is var age && age >= TimeSpan.Zero && age < Life) return kept.Found;

        if (await sessions.FindAsync(id, ct) is not { } session) return null;

        var found = new SignedIn(session, await actors.FindAsync(session.PersonId, ct), () => writes.Value == written);
        _recent.Set(id, new Kept(found, now), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Life });
        return found;
    }

    public void Dispose() => _recent.Dispose();

    private sealed record Kept(SignedIn Found, DateTimeOffset At);
}
