using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Members;
using BranchLife.Testing.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Accounts;

/// <summary>People with accounts and rights, put into place for a test.</summary>
internal static class Accounts
{
    public const string Password = "xiaohe-liushui-zhuqiao";

    public static readonly SignInPlace Place = new("192.0.2.7", "Chrome，Windows");

    public static async Task<Person> HasAccountAsync(this TestDatabase database, string userName, string name = "方远舟")
    {
        var person = await database.HasPersonAsync(name);
        await using var scope = database.Scope();
        var kept = scope.ServiceProvider.GetRequiredService<PasswordCheck>().Keep(Password);
        await database.KeepAsync(NewAccount.For(person.Id, userName, kept, new UpperInvariantLookupNormalizer(), database.Clock, database.Ids, mustChange: false));
        return person;
    }

    public static async Task<Person> HasPersonAsync(this TestDatabase database, string name)
    {
        var person = Person.Register(database.Ids.Next<Person>(), name, new PersonFacts());
        await database.KeepAsync(person);
        return person;
    }

    public static async Task<Person> HasAdministratorAsync(this TestDatabase database, GrantKind kind)
    {
        var person = await database.HasPersonAsync(kind.Word);
        await database.KeepAsync(Grant.Give(
            database.Ids.Next<Grant>(), person.Id, kind, null, new Period(database.Clock.GetUtcNow().ChinaDay.AddDays(-30), null), []));
        return person;
    }

    public static async Task<SignIn.Outcome?> SignInAsync(this TestDatabase database, string userName, string password = Password)
    {
        await using var scope = database.Scope();
        return await scope.ServiceProvider.GetRequiredService<SignIn>().ExecuteAsync(userName, password, Place, CancellationToken.None);
    }
}
