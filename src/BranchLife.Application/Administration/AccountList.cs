using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>All accounts in the order of their names, found by person or user name.</summary>
public sealed class AccountList(BranchLifeDbContext db, Actor actor, ILookupNormalizer normalizer, TimeProvider clock)
{
    public const int PageSize = 20;

    public async Task<PageOf<Row>> FindAsync(Filter filter, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        var (today, now, text) = (clock.Today, clock.GetUtcNow(), filter.Text?.Trim());
        var name = string.IsNullOrEmpty(text) ? null : normalizer.NormalizeName(text);
        var found = from account in db.Users
                    join person in db.Persons on account.PersonId equals person.Id
                    where filter.State == null || account.State == filter.State
                    where name == null || person.Name.Contains(text!) || account.NormalizedUserName!.StartsWith(name)
                    select new { account, person };
        var total = await found.CountAsync(ct);
        var after = filter.After is null ? null : normalizer.NormalizeName(filter.After);
#pragma warning disable CA1309 // Compared by the database, in the order in which it sorts.
        var rows = await (from one in found
                          where after == null || string.Compare(one.account.NormalizedUserName, after) > 0
                          orderby one.account.NormalizedUserName
                          select new Row(
                              one.account.Id, one.account.UserName!, one.person.Id, one.person.Name,
                              db.Members.Where(member => member.PersonId == one.person.Id)
                                  .SelectMany(member => member.Memberships)
                                  .Where(held => held.From <= today && (held.To == null || today <= held.To))
                                  .Select(held => db.Units.Where(unit => unit.Id == held.BranchId).Select(unit => unit.Name).FirstOrDefault())
                                  .FirstOrDefault(),
                              one.account.State, one.account.MustChangePassword, one.account.LastSignedInAt,
                              db.SignInLocks.Any(held => held.Key == one.account.Id && held.LockedUntil > now)))
            .Take(PageSize + 1).ToListAsync(ct);
#pragma warning restore CA1309
        return new PageOf<Row>([.. rows.Take(PageSize)], total, rows.Count > PageSize);
    }

    /// <param name="After">User name of the last row of the page before.</param>
    public sealed record Filter(string? Text = null, AccountState? State = null, string? After = null);

    public sealed record Row(
        Guid Id, string UserName, Id<Person> PersonId, string Name, string? Branch, AccountState State, bool MustChangePassword,
        DateTimeOffset? LastSignedInAt, bool IsLocked);
}
