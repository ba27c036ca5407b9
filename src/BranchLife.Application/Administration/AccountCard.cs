using BranchLife.Application.Access;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>One account as its administrator sees it: that it is used, never what for.</summary>
public sealed class AccountCard(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    public async Task<View> FindAsync(Guid id, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        var (today, now) = (clock.Today, clock.GetUtcNow());
        return await (from account in db.Users
                      join person in db.Persons on account.PersonId equals person.Id
                      where account.Id == id
                      select new View(
                          account.Id, account.UserName!, person.Name,
                          db.Members.Where(member => member.PersonId == person.Id)
                              .SelectMany(member => member.Memberships)
                              .Where(held => held.From <= today && (held.To == null || today <= held.To))
                              .Select(held => db.Units.Where(unit => unit.Id == held.BranchId).Select(unit => unit.Name).FirstOrDefault())
                              .FirstOrDefault(),
                          account.State, account.MustChangePassword, account.CreatedAt, account.PasswordChangedAt, account.LastSignedInAt,
                          db.SignInLocks.Where(held => held.Key == account.Id && held.LockedUntil > now)
                              .Select(held => held.LockedUntil).FirstOrDefault(),
                          account.PersonId == actor.PersonId, account.Version))
            .SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
    }

    public sealed record View(
        Guid Id, string UserName, string Name, string? Branch, AccountState State, bool MustChangePassword, DateTimeOffset CreatedAt,
        DateTimeOffset? PasswordChangedAt, DateTimeOffset? LastSignedInAt, DateTimeOffset? LockedUntil, bool IsOwn, int Version);
}
