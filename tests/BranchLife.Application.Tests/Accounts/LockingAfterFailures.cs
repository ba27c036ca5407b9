using BranchLife.Application.Accounts;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Accounts;

public sealed class LockingAfterFailures
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_a_quarter_of_an_hour_after_five_and_twice_as_long_each_time(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.HasAccountAsync("forgetful");

        foreach (var minutes in new[] { 15, 30, 60 })
        {
            await FailAsync(database, "forgetful", 5);
            Assert.Null(await database.SignInAsync("forgetful"));
            database.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.Null(await database.SignInAsync("forgetful"));
            database.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.NotNull(await database.SignInAsync("forgetful"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task does_not_happen_after_four_and_a_success_forgets_them(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await database.HasAccountAsync("hasty");

        for (var round = 0; round < 2; round++)
        {
            await FailAsync(database, "hasty", 4);
            Assert.NotNull(await database.SignInAsync("hasty"));
        }
    }

    [Fact]
    public void grows_no_further_than_a_day()
    {
        Assert.Equal(SignInLocks.LongestLock, SignInLocks.TermOf(7));
        Assert.Equal(SignInLocks.LongestLock, SignInLocks.TermOf(int.MaxValue));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task counts_attempts_that_come_side_by_side(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var person = await database.HasAccountAsync("attacked");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => database.SignInAsync("attacked", "a-wrong-guess"))));

        Assert.Null(await database.SignInAsync("attacked"));
        var account = await database.LookAsync(db => db.Users.Where(user => user.PersonId == person.Id).Select(user => user.Id).SingleAsync());
        Assert.Equal(1, await database.LookAsync(db => db.SignInLocks.Where(held => held.Key == account).Select(held => held.Locks).SingleAsync()));
    }

    [Fact]
    public async Task costs_an_unknown_name_the_same_rows_as_a_known_one()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await database.HasAccountAsync("known");

        await FailAsync(database, "known", 5);
        await FailAsync(database, "unknown", 5);

        var rows = await database.LookAsync(db => db.SignInLocks.AsNoTracking().ToListAsync());
        Assert.Equal(2, rows.Count);
        Assert.Single(rows.Select(row => (row.Failures, row.Locks, row.LockedUntil)).Distinct());
    }

    [Fact]
    public void keeps_unknown_names_in_few_buckets()
    {
        var keys = Enumerable.Range(0, 200_000).Select(i => SignInLocks.KeyOf(null, $"NAME{i}")).ToHashSet();

        Assert.InRange(keys.Count, 1, 65_536);
    }

    [Fact]
    public async Task refuses_the_demo_password_outside_development()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var person = await database.HasAccountAsync("demo");
        await using (var scope = database.Scope())
        {
            var kept = scope.ServiceProvider.GetRequiredService<PasswordCheck>().Keep(DemoPassword.Text);
            await database.LookAsync(db => db.Users.Where(user => user.PersonId == person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(user => user.PasswordHash, kept)));
        }

        Assert.Null(await database.SignInAsync("demo", DemoPassword.Text));
    }

    private static async Task FailAsync(TestDatabase database, string userName, int times)
    {
        for (var i = 0; i < times; i++) Assert.Null(await database.SignInAsync(userName, "a-wrong-guess"));
    }
}
