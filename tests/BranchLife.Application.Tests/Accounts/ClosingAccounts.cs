using BranchLife.Application.Access;
using BranchLife.Application.Accounts;
using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Accounts;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Accounts;

public sealed class ClosingAccounts
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task suspends_and_resumes(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (admin, account) = await PlaceAsync(database);
        var session = (await database.SignInAsync("fangyz01"))!.SessionId!.Value;

        await database.AsAsync<SuspendAccount>(admin, use => use.ExecuteAsync(account.Id, account.Version, default));
        Assert.Null(await CheckAsync(database, session));
        Assert.Null(await database.SignInAsync("fangyz01"));

        await database.AsAsync<ResumeAccount>(admin, use => use.ExecuteAsync(account.Id, account.Version + 1, default));
        Assert.Null(await CheckAsync(database, session));
        Assert.NotNull(await database.SignInAsync("fangyz01"));
    }

    [Fact]
    public async Task for_good_leaves_no_password_and_no_way_back()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (admin, account) = await PlaceAsync(database);

        await database.AsAsync<EndAccount>(admin, use => use.ExecuteAsync(account.Id, account.Version, default));

        Assert.Null((await AccountAsync(database)).PasswordHash);
        Assert.Null(await database.SignInAsync("fangyz01"));
        await RefusesAsync(AccountRules.OnlySuspendedAccountsResume, () =>
            database.AsAsync<ResumeAccount>(admin, use => use.ExecuteAsync(account.Id, account.Version + 1, default)));
        await RefusesAsync(AccountRules.EndedAccountsStayEnded, () => database.AsAsync<ResetPassword, Id<PasswordSheet>>(
            admin, use => use.ExecuteAsync(account.Id, account.Version + 1, default)));
    }

    [Fact]
    public async Task never_concerns_ones_own_account()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var admin = await database.HasAccountAsync("keeper");
        await database.KeepAsync(Grant.Give(
            database.Ids.Next<Grant>(), admin.Id, GrantKind.SystemAdministrator, null, new Period(new DateOnly(2026, 1, 1), null), []));
        var own = await database.LookAsync(db => db.Users.SingleAsync());

        await RefusesAsync(AccountRules.NobodyDisablesThemselves, () =>
            database.AsAsync<SuspendAccount>(admin.Id, use => use.ExecuteAsync(own.Id, own.Version, default)));
        await RefusesAsync(AccountRules.NobodyDisablesThemselves, () =>
            database.AsAsync<EndAccount>(admin.Id, use => use.ExecuteAsync(own.Id, own.Version, default)));
        await RefusesAsync(AccountRules.NobodyDisablesThemselves, () => database.AsAsync<ResetPassword, Id<PasswordSheet>>(
            admin.Id, use => use.ExecuteAsync(own.Id, own.Version, default)));
    }

    [Fact]
    public async Task is_refused_on_a_page_that_is_old()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (admin, account) = await PlaceAsync(database);

        await Assert.ThrowsAsync<StaleVersionException>(() =>
            database.AsAsync<SuspendAccount>(admin, use => use.ExecuteAsync(account.Id, -1, default)));
    }

    [Fact]
    public async Task a_reset_password_ends_sessions_and_locks_and_tells_the_owner()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (admin, account) = await PlaceAsync(database);
        var session = (await database.SignInAsync("fangyz01"))!.SessionId!.Value;
        for (var i = 0; i < 5; i++) await database.SignInAsync("fangyz01", "a-wrong-guess");

        var sheet = await database.AsAsync<ResetPassword, Id<PasswordSheet>>(admin, use => use.ExecuteAsync(account.Id, account.Version, default));
        var line = (await database.AsAsync<PasswordSheets, PasswordSheets.View>(admin, use => use.FindAsync(sheet, default))).Lines.Single();

        Assert.Null(await CheckAsync(database, session));
        Assert.Null(await database.SignInAsync("fangyz01"));
        Assert.True((await database.SignInAsync("fangyz01", line.Password))!.MustChangePassword);
        Assert.True(await database.LookAsync(db => db.Notices.AnyAsync(notice => notice.RecipientId == account.PersonId)));
    }

    private static async Task<(Id<Person> Admin, AppUser Account)> PlaceAsync(TestDatabase database)
    {
        var admin = await database.HasAdministratorAsync(GrantKind.SystemAdministrator);
        await database.HasAccountAsync("fangyz01");
        return (admin.Id, await AccountAsync(database));
    }

    private static Task<AppUser> AccountAsync(TestDatabase database) => database.LookAsync(db => db.Users.SingleAsync(user => user.UserName == "fangyz01"));

    private static async Task<SessionCheck.View?> CheckAsync(TestDatabase database, Id<UserSession> session)
    {
        await using var scope = database.Scope();
        return await scope.ServiceProvider.GetRequiredService<SessionCheck>().FindAsync(session, default);
    }

    private static async Task RefusesAsync(Rule rule, Func<Task> act) =>
        Assert.Equal(rule, (await Assert.ThrowsAsync<RuleViolationException>(act)).Rule);
}
