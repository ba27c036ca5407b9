using BranchLife.Persistence;
using BranchLife.Persistence.PostgreSql;
using BranchLife.Persistence.Sqlite;
using BranchLife.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Web.Tests.Schema;

public sealed class Migrations
{
    public static TheoryData<string, string> Engines => new()
    {
        { "Sqlite", "Data Source=design.db" },
        { "PostgreSql", "Host=localhost;Database=design" },
        { "SqlServer", "Server=localhost;Database=design" },
    };

    /// <summary>Needs no server: the model of the code is compared with the one that the last migration knows.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task hold_the_whole_model_on_every_engine(string engine, string connection)
    {
        await using var services = new ServiceCollection().AddBranchLifePersistence(Of(engine), connection).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>().Database;

        Assert.NotEmpty(database.GetMigrations());
        Assert.False(database.HasPendingModelChanges());
    }

    private static IDatabaseEngine Of(string name) => name switch
    {
        "Sqlite" => new SqliteEngine(),
        "PostgreSql" => new PostgreSqlEngine(),
        _ => new SqlServerEngine(),
    };
}
