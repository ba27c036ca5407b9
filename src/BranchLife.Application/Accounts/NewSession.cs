using BranchLife.Domain;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>Opens a session for an account whose owner has shown everything that is asked for.</summary>
public sealed class NewSession(BranchLifeDbContext db, TimeProvider clock, IdSource ids)
{
    internal async Task<SignIn.Outcome> OpenAsync(AppUser account, SignInPlace place, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var session = new UserSession
        {
            Id = ids.Next<UserSession>(), UserId = account.Id, StartedAt = now, LastSeenAt = now,
            Address = Cut(place.Address), Browser = Cut(place.Browser),
        };
        db.Add(session);
        await db.SaveChangesAsync(ct);
        await db.Users.Where(user => user.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(user => user.LastSignedInAt, now), ct);
        return new SignIn.Outcome(account.Id, session.Id, account.PersonId, account.MustChangePassword);
    }

    private static string? Cut(string? text) => text is { Length: > Text.Name } ? text[..Text.Name] : text;
}
