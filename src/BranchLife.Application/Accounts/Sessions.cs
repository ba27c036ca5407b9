using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

internal static class Sessions
{
    extension(BranchLifeDbContext db)
    {
        /// <summary>Ends what still runs; browsers learn it with their next request.</summary>
        /// <param name="except">The session in which the person acts.</param>
        public Task<int> EndSessionsAsync(
            Guid user, SessionEnd reason, DateTimeOffset now, CancellationToken ct, Id<UserSession>? except = null) =>
            db.UserSessions.Where(session => session.UserId == user && session.EndedAt == null && session.Id != except)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(session => session.EndedAt, now).SetProperty(session => session.EndedBy, reason), ct);
    }
}
