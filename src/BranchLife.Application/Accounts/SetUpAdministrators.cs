using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Accounts;

/// <summary>The three administrators of a new installation, with one-time passwords. Refused once there is one.</summary>
public sealed class SetUpAdministrators(
    BranchLifeDbContext db, PasswordCheck passwords, ILookupNormalizer normalizer, TimeProvider clock, IdSource ids)
{
    private static readonly (GrantKind Kind, string Ending)[] Three =
    [
        (GrantKind.SystemAdministrator, ""),
        (GrantKind.SecurityAdministrator, "-security"),
        (GrantKind.AuditAdministrator, "-audit"),
    ];

    /// <param name="userName">The system administrator's; the others' are made from it.</param>
    public async Task<IReadOnlyList<Issued>> ExecuteAsync(string userName, CancellationToken ct)
    {
        if (await db.Grants.AnyAsync(grant => grant.Kind != GrantKind.Office, ct))
            throw new RuleViolationException(AccountRules.TheFirstAdministratorsComeOnce);

        var issued = Three.Select(one => Add(one.Kind, userName + one.Ending)).ToArray();
        await db.SaveChangesAsync(ct);
        return issued;
    }

    private Issued Add(GrantKind kind, string userName)
    {
        UserNames.Require(userName);
        var person = Person.Register(ids.Next<Person>(), kind.Word, new PersonFacts());
        var issued = new Issued(kind, userName, OneTimePassword.Next());
        db.Add(person);
        db.Add(Grant.Give(ids.Next<Grant>(), person.Id, kind, null, new Period(clock.Today, null), []));
        db.Add(NewAccount.For(person.Id, userName, passwords.Keep(issued.Password), normalizer, clock, ids));
        return issued;
    }

    public sealed record Issued(GrantKind Kind, string UserName, string Password);
}
