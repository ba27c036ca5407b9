using BranchLife.Application.Seeding;
using BranchLife.Persistence.Schema;
using BranchLife.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Persistence;

public sealed class RowHashes
{
    [Theory, OnPostgreSql]
    public async Task of_the_same_seed_are_the_same_on_every_engine_and_every_day(Engine other)
    {
        await using var one = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var two = await TestDatabase.CreateAsync(other);
        two.Clock.Advance(TimeSpan.FromDays(400));

        var (first, second) = (await SeedAsync(one), await SeedAsync(two));

        Assert.Equal(first.Tables.OrderBy(table => table.Key), second.Tables.OrderBy(table => table.Key));
        Assert.Equal(first.All, second.All);
    }

    private static async Task<RowHash.View> SeedAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        var options = new SeedOptions(7, SeedOptions.DefaultToday, Canaries: true, "bu-shi-chuchang-kouling");
        Assert.NotNull(await scope.ServiceProvider.GetRequiredService<SeedDemo>().ExecuteAsync(options, default));
        await using var later = database.Scope();
        return await later.ServiceProvider.GetRequiredService<RowHash>().FindAsync(default);
    }
}
