using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>Members of a unit and of everything below it who have no account yet, with a user name for each.</summary>
public sealed class RosterWithoutAccounts(BranchLifeDbContext db, Actor actor, UserNames names, TimeProvider clock)
{
    public async Task<View> FindAsync(Id<Unit> unit, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        var today = clock.Today;
        var name = await db.Units.Where(one => one.Id == unit).Select(one => one.Name).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var open = from member in db.Members
                   from held in member.Memberships
                   join branch in db.Units on held.BranchId equals branch.Id
                   join person in db.Persons on member.PersonId equals person.Id
                   where held.From <= today && (held.To == null || today <= held.To)
                   where branch.Id == unit || branch.Ancestors.Any(above => above.AncestorId == unit)
                   where !db.Users.Any(account => account.PersonId == person.Id)
                   orderby branch.Code, person.Name, person.Id
                   select new { person.Id, person.Name, Branch = branch.Name };
        var total = await open.CountAsync(ct);
        var people = await open.Take(OpenAccounts.AtOnce).ToListAsync(ct);
        var proposals = await names.ProposeAsync([.. people.Select(person => person.Name)], ct);
        return new View(name, total, [.. people.Zip(proposals, (person, proposal) => new Row(person.Id, person.Name, person.Branch, proposal))]);
    }

    /// <param name="Total">All without account; the rows are the first of them.</param>
    public sealed record View(string Unit, int Total, IReadOnlyList<Row> Rows);

    public sealed record Row(Id<Person> PersonId, string Name, string Branch, string UserName);
}
