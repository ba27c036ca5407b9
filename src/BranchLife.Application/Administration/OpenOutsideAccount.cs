using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;

namespace BranchLife.Application.Administration;

/// <summary>
/// An account for somebody who stands on no roster here: office staff, a supervisor from outside, an administrator. What they
/// may do is for the security administrator to say.
/// </summary>
public sealed class OpenOutsideAccount(
    BranchLifeDbContext db, Actor actor, PasswordCheck passwords, PasswordSheets sheets, UserNames names, ILookupNormalizer normalizer,
    TimeProvider clock, IdSource ids)
{
    /// <param name="userName">Null takes the name in pinyin and a number.</param>
    public async Task<Id<PasswordSheet>> ExecuteAsync(string? name, string? userName, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        var person = Person.Register(ids.Next<Person>(), name!, new PersonFacts());
        var chosen = userName ?? (await names.ProposeAsync([person.Name], ct))[0];
        UserNames.Require(chosen);
        if ((await names.TakenAsync([chosen], ct)).Count > 0) throw new RuleViolationException(AccountRules.AUserNameIsFree, chosen);

        var line = new PasswordSheets.Line(person.Name, chosen, OneTimePassword.Next());
        db.Add(person);
        db.Add(NewAccount.For(person.Id, chosen, passwords.Keep(line.Password), normalizer, clock, ids));
        var sheet = await sheets.WriteAsync([line], ct);
        await db.SaveChangesAsync(ct);
        return sheet;
    }
}
