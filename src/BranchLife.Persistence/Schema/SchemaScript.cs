using BranchLife.Persistence.Protection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Persistence.Schema;

public static class SchemaScript
{
    /// <summary>The whole schema as a script that may be run again; needs no server.</summary>
    /// <param name="connectionString">Of the right shape for the engine; never opened.</param>
    public static string For(IDatabaseEngine engine, string connectionString)
    {
        using var services = new ServiceCollection().AddBranchLifePersistence(engine, connectionString).BuildServiceProvider();
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
        var schema = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        return engine.Script(schema, [.. engine.GuardsOf(GuardedTables.Of(db.Model)).SelectMany(guard => guard.Lift.Concat(guard.PutUp))]);
    }
}
