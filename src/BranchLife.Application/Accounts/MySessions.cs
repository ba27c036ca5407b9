using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>The sign-ins of the person in the last weeks, newest first.</summary>
public sealed class MySessions(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    private const int Shown = 50;

    public async Task<IReadOnlyList<Row>> FindAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = await (from session in db.UserSessions
                          join account in db.Users on session.UserId equals account.Id
                          where account.PersonId == actor.PersonId
                          orderby session.StartedAt descending, session.Id descending
                          select new Row(
                              session.Id, session.StartedAt, session.LastSeenAt, session.EndedAt, session.EndedBy, session.Address,
                              session.Browser, false)).Take(Shown).ToListAsync(ct);
        return rows.ConvertAll(row => row with
        {
            IsOpen = row.EndedAt is null && !SessionTerm.HasRunOut(row.StartedAt, row.LastSeenAt, now),
        });
    }

    public sealed record Row(
        Id<UserSession> Id, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, DateTimeOffset? EndedAt, SessionEnd? EndedBy,
        string? Address, string? Browser, bool IsOpen)
    {
        /// <summary>How it stands or ended, in words.</summary>
        public string State => IsOpen ? "使用中" : EndedBy?.Word ?? "超时退出";
    }
}
