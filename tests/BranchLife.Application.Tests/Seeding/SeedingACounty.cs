using BranchLife.Application.Seeding;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Seeding;

public sealed class SeedingACounty
{
    private static readonly SeedScale Small = new("small", 2, 2, 9, 100);
    private static readonly SeedOptions Options = new(7, SeedOptions.DefaultToday, Canaries: false, "demo-password-for-tests");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task makes_exactly_as_many_branches_and_members_as_asked_for(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var manifest = await SeedAsync(database);

        Assert.Equal((100, 100, 27), await database.LookAsync(async db =>
            (await db.Members.CountAsync(), await db.RosterEntries.CountAsync(), await db.Posts.CountAsync())));
        Assert.Equal(1 + 2 + 4 + 9, manifest.Objects["unit"].Count);
        Assert.Equal((9, 9, 5, 1), (Count("secretary"), Count("member") - Count("secretary"), Count("supervisor"), Count("office")));

        int Count(string role) => manifest.Principals.Count(principal => principal.Roles.Contains(role));
    }

    [Fact]
    public async Task makes_the_same_county_from_the_same_seed()
    {
        await using var one = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var other = await TestDatabase.CreateAsync(Engine.Sqlite);

        Assert.Equal((await SeedAsync(one)).Objects["unit"], (await SeedAsync(other)).Objects["unit"]);
    }

    [Theory]
    [InlineData("county", 1_660, 36_000)]
    [InlineData("city", 17_800, 338_000)]
    public void counts_as_the_statistics_do(string name, int branches, int members)
    {
        var scale = Assert.Single(SeedScale.All, scale => scale.Name == name);

        Assert.Equal((branches, members), (scale.Branches, Enumerable.Range(0, scale.Branches).Sum(scale.SizeOf)));
    }

    private static async Task<SeedManifest> SeedAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        var manifest = await scope.ServiceProvider.GetRequiredService<SeedLarge>().ExecuteAsync(Options, Small, CancellationToken.None);
        return Assert.IsType<SeedManifest>(manifest);
    }
}
