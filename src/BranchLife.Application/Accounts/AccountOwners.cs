using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>Whose accounts these are, by user name.</summary>
public sealed class AccountOwners(BranchLifeDbContext db)
{
    public Task<Dictionary<string, string>> FindAsync(IReadOnlyCollection<string> userNames, CancellationToken ct) =>
        (from account in db.Users
         join person in db.Persons on account.PersonId equals person.Id
         where userNames.Contains(account.UserName!)
         select new { account.UserName, person.Name }).ToDictionaryAsync(one => one.UserName!, one => one.Name, ct);
}
