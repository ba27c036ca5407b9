using BranchLife.Application.Access;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox.Reminders;

/// <summary>How the actor is reminded; nobody sees it of anybody else.</summary>
public sealed class MySubscription(BranchLifeDbContext db, Actor actor, IEnumerable<IMessenger> messengers)
{
    public async Task<View> FindAsync(CancellationToken ct)
    {
        var mine = await db.Subscriptions.AsNoTracking().SingleOrDefaultAsync(one => one.PersonId == actor.PersonId, ct);
        return new View(mine?.Version ?? 0, mine?.MailAddress, mine?.CalendarToken, messengers.Any(messenger => messenger.Channel is null));
    }

    /// <param name="SendsMail">The office has set up a mail server.</param>
    public sealed record View(int Version, string? MailAddress, string? CalendarToken, bool SendsMail);
}
