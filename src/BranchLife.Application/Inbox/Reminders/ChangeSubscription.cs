using System.Security.Cryptography;
using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox.Reminders;

/// <summary>The actor's own reminders.</summary>
public sealed class ChangeSubscription(BranchLifeDbContext db, Actor actor, IdSource ids)
{
    public Task ExecuteAsync(ReminderChange change, string? mailAddress, int version, CancellationToken ct) => change switch
    {
        ReminderChange.Mail => ChangeAsync(mine => mine.MailTo(mailAddress), version, ct),
        ReminderChange.OpenCalendar => ChangeAsync(mine => mine.OpenCalendar(BoxLink.Draw(RandomNumberGenerator.Fill).Token), version, ct),
        ReminderChange.CloseCalendar => ChangeAsync(mine => mine.CloseCalendar(), version, ct),
    };

    private async Task ChangeAsync(Action<Subscription> change, int version, CancellationToken ct)
    {
        var mine = await db.Subscriptions.SingleOrDefaultAsync(one => one.PersonId == actor.PersonId, ct);
        if ((mine?.Version ?? 0) != version) throw new StaleVersionException();
        if (mine is null) db.Add(mine = Subscription.Of(ids.Next<Subscription>(), actor.PersonId));
        change(mine);
        await db.SaveChangesAsync(ct);
    }
}
