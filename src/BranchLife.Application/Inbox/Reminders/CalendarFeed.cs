using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Inbox.Reminders;

/// <summary>A person's dates for a calendar program, which cannot sign in and asks with the secret end of the address.</summary>
public sealed class CalendarFeed(BranchLifeDbContext db, InNameOf inNameOf)
{
    public async Task<byte[]> FindAsync(string token, CancellationToken ct)
    {
        var person = await db.Subscriptions.Where(one => one.CalendarToken == token)
            .Select(one => (Id<Domain.Members.Person>?)one.PersonId).SingleOrDefaultAsync(ct) ?? throw new Access.NotFoundException();
        return await inNameOf.AskAsync<MyDates, byte[]>(person, dates => dates.FindAsync(ct), ct) ?? throw new Access.NotFoundException();
    }
}
