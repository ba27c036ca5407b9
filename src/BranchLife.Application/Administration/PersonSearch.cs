using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>People who have an account, by name or user name, for the security administrator who gives them a right.</summary>
public sealed class PersonSearch(BranchLifeDbContext db, Actor actor, TimeProvider clock)
{
    private const int Shown = 30;

    public async Task<IReadOnlyList<Row>> FindAsync(string? text, CancellationToken ct)
    {
        actor.Require(AdministrationAction.GiveRights);
        var (today, asked) = (clock.Today, text?.Trim());
        if (string.IsNullOrEmpty(asked)) return [];

        return await (from person in db.Persons
                      join account in db.Users on person.Id equals account.PersonId
                      where person.Name.Contains(asked) || account.UserName == asked
                      orderby person.Name, account.UserName
                      select new Row(
                          person.Id, person.Name, account.UserName!,
                          db.Members.Where(member => member.PersonId == person.Id)
                              .SelectMany(member => member.Memberships)
                              .Where(held => held.From <= today && (held.To == null || today <= held.To))
                              .Select(held => db.Units.Where(unit => unit.Id == held.BranchId).Select(unit => unit.Name).FirstOrDefault())
                              .FirstOrDefault()))
            .Take(Shown).ToListAsync(ct);
    }

    public sealed record Row(Id<Person> Id, string Name, string UserName, string? Branch);
}
