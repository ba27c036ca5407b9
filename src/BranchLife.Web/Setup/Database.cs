using BranchLife.Persistence;
using BranchLife.Persistence.PostgreSql;
using BranchLife.Persistence.Sqlite;
using BranchLife.Persistence.SqlServer;

namespace BranchLife.Web.Setup;

/// <summary>The one place that knows all engines.</summary>
internal static class Database
{
    private static readonly IDatabaseEngine[] Engines = [new SqliteEngine(), new PostgreSqlEngine(), new SqlServerEngine()];

    /// <summary>Server engines, for which a script is handed to the database's own people.</summary>
    public static IReadOnlyList<string> Servers { get; } = [.. Engines.Where(engine => !engine.MigratesByItself).Select(engine => engine.Name)];

    public static IServiceCollection AddBranchLifeDatabase(this IServiceCollection services, IConfiguration configuration, StorageFolder storage)
    {
        var engine = Named(configuration["Database:Provider"] ?? Engines[0].Name);
        var connection = configuration.GetConnectionString("BranchLife");
        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = engine.MigratesByItself
                ? $"Data Source={storage.File("branchlife.db")}"
                : throw new InvalidSettingException($"请设置 ConnectionStrings:BranchLife，{engine.Name} 需要连接字符串。");
        }

        return services.AddBranchLifePersistence(engine, connection);
    }

    public static IDatabaseEngine Named(string name) =>
        Engines.FirstOrDefault(engine => string.Equals(engine.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidSettingException(
            $"Database:Provider 不能是“{name}”，可用的有：{string.Join("、", Engines.Select(engine => engine.Name))}。");

    /// <summary>Names no server; of the right shape for the engine's driver.</summary>
    public const string NoConnection = "Server=localhost;Database=none";
}
