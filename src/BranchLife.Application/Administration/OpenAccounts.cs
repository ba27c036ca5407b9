using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Persistence.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Administration;

/// <summary>Opens accounts for people on the roster and puts their one-time passwords on a sheet.</summary>
public sealed class OpenAccounts(
    BranchLifeDbContext db, Actor actor, PasswordCheck passwords, PasswordSheets sheets, UserNames names, ILookupNormalizer normalizer,
    IDatabaseEngine engine, TimeProvider clock, IdSource ids)
{
    /// <summary>How many at once: each password costs a tenth of a second to keep safely.</summary>
    public const int AtOnce = 100;

    public async Task<Id<PasswordSheet>> ExecuteAsync(IReadOnlyList<Wanted> wanted, CancellationToken ct)
    {
        actor.Require(AdministrationAction.ManageAccounts);
        if (wanted.Count is 0 or > AtOnce) throw new RuleViolationException(AccountRules.SomebodyIsChosen);
        await RequireNamesAsync(wanted, ct);
        var people = await PeopleAsync([.. wanted.Select(one => one.PersonId)], ct);

        var lines = wanted.Select(one => new PasswordSheets.Line(people[one.PersonId], one.UserName, OneTimePassword.Next())).ToArray();
        var kept = new string[lines.Length];
        Parallel.For(0, lines.Length, i => kept[i] = passwords.Keep(lines[i].Password));
        db.AddRange(wanted.Select((one, i) => NewAccount.For(one.PersonId, one.UserName, kept[i], normalizer, clock, ids)));
        var sheet = await sheets.WriteAsync(lines, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException clash) when (engine.IsUniqueViolation(clash))
        {
            // Somebody has opened one of them in the same moment; the list on the page is old.
            throw new StaleVersionException();
        }

        return sheet;
    }

    private async Task RequireNamesAsync(IReadOnlyList<Wanted> wanted, CancellationToken ct)
    {
        foreach (var one in wanted) UserNames.Require(one.UserName);
        var taken = await names.TakenAsync([.. wanted.Select(one => one.UserName)], ct);
        taken.UnionWith(wanted.GroupBy(one => one.UserName, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));
        if (taken.Count > 0) throw new RuleViolationException(AccountRules.AUserNameIsFree, string.Join('、', taken.Order(StringComparer.Ordinal)));
    }

    private async Task<Dictionary<Id<Person>, string>> PeopleAsync(Id<Person>[] wanted, CancellationToken ct)
    {
        var people = await db.Persons.Where(person => wanted.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        if (wanted.Any(person => !people.ContainsKey(person))) throw new NotFoundException();

        var having = await db.Users.Where(user => wanted.Contains(user.PersonId)).Select(user => user.PersonId).ToListAsync(ct);
        if (having.Count > 0 || people.Count != wanted.Length)
            throw new RuleViolationException(AccountRules.OneAccountEach, string.Join('、', having.Select(person => people[person])));
        return people;
    }

    public sealed record Wanted(Id<Person> PersonId, string UserName);
}
