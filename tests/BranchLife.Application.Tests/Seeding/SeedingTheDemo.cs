using BranchLife.Application.Seeding;
using BranchLife.Domain.Meetings;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Seeding;

public sealed class SeedingTheDemo
{
    private static readonly SeedOptions Options = new(7, SeedOptions.DefaultToday, Canaries: true, "demo-password-for-tests");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_a_meeting_at_every_stage(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var manifest = await SeedAsync(database, Options);

        var stages = await database.LookAsync(db => db.Meetings.Select(meeting => meeting.Stage).Distinct().ToListAsync());
        Assert.Equal(Enum.GetValues<MeetingStage>(), stages.Order());
        Assert.Equal(14, manifest.Objects["unit"].Count - 5);
        Assert.InRange(await database.LookAsync(db => db.Members.CountAsync()), 240, 260);
        Assert.Contains(manifest.Principals, principal => principal.State == "suspended");
        Assert.NotEmpty(manifest.Canaries);
    }

    [Fact]
    public async Task makes_the_same_world_from_the_same_seed()
    {
        await using var one = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var other = await TestDatabase.CreateAsync(Engine.Sqlite);

        var first = await SeedAsync(one, Options);
        var second = await SeedAsync(other, Options with { Canaries = false });

        Assert.Equal(first.Objects["meeting"], second.Objects["meeting"]);
        Assert.Equal(first.Principals, second.Principals, (a, b) => a.Key == b.Key && a.MemberId == b.MemberId);
    }

    [Fact]
    public async Task never_mixes_with_what_is_there()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await SeedAsync(database, Options);

        await using var scope = database.Scope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<SeedDemo>().ExecuteAsync(Options, CancellationToken.None));
    }

    private static async Task<SeedManifest> SeedAsync(TestDatabase database, SeedOptions options)
    {
        await using var scope = database.Scope();
        var manifest = await scope.ServiceProvider.GetRequiredService<SeedDemo>().ExecuteAsync(options, CancellationToken.None);
        return Assert.IsType<SeedManifest>(manifest);
    }
}
