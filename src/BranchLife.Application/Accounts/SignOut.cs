using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

public sealed class SignOut(BranchLifeDbContext db, TimeProvider clock)
{
    public Task ExecuteAsync(Id<UserSession> session, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return db.UserSessions.Where(running => running.Id == session && running.EndedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(running => running.EndedAt, now).SetProperty(running => running.EndedBy, SessionEnd.SignedOut), ct);
    }
}
