using BranchLife.Application.Access;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts.SecondFactor;

/// <summary>How the person's second factor stands; the secret is shown while it waits to be confirmed, never again.</summary>
public sealed class MySecondFactor(BranchLifeDbContext db, Actor actor, SecretBox secrets, SecondFactorDemand demand)
{
    public async Task<View> FindAsync(CancellationToken ct)
    {
        var account = await db.Users.Where(user => user.PersonId == actor.PersonId)
            .Select(user => new { user.Id, user.UserName, user.TwoFactorEnabled, user.Version }).SingleAsync(ct);
        var pending = account.TwoFactorEnabled ? null : await secrets.PendingOfAsync(account.Id, ct);
        return new View(account.TwoFactorEnabled, account.UserName!, pending, account.Version, demand.Concerns(actor));
    }

    /// <param name="IsDemanded">By the role: without it nothing else opens, and it is not switched off.</param>
    public sealed record View(bool IsOn, string UserName, string? Pending, int Version, bool IsDemanded)
    {
        /// <summary>In groups of four, to be typed.</summary>
        public string? PendingInGroups => Pending is null ? null : string.Join(' ', Pending.Chunk(4).Select(group => new string(group)));
    }
}
