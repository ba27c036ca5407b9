using BranchLife.Application.Access;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox;

/// <summary>The actor's own notices up to a moment are read; those that came while the page was open stay.</summary>
public sealed class ReadNotices(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task ExecuteAsync(DateTimeOffset upTo, CancellationToken ct)
    {
        var notices = await db.Notices.Where(notice => notice.RecipientId == actor.PersonId && notice.ReadAt == null && notice.At <= upTo).ToListAsync(ct);
        foreach (var notice in notices) notice.Read(clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
    }
}
