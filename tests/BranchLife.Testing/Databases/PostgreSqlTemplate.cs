using Npgsql;

namespace BranchLife.Testing.Databases;

/// <summary>One migrated database per test process; every test gets a copy made by the server.</summary>
internal static class PostgreSqlTemplate
{
    private static readonly string Prefix = $"branchlife_{Environment.ProcessId}";
    private static readonly Lazy<Task<string>> Migrated = new(MakeAsync);
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static int _count;

    public static async Task<string> CopyAsync()
    {
        var template = await Migrated.Value;
        var name = $"{Prefix}_{Interlocked.Increment(ref _count)}";
        await OneAtATime.WaitAsync();
        try
        {
            await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        }
        finally
        {
            OneAtATime.Release();
        }

        return PostgreSqlServer.ConnectionTo(name);
    }

    public static async Task DropAsync(string database)
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
    }

    private static async Task<string> MakeAsync()
    {
        var name = $"{Prefix}_template";
        await ExecuteAsync($"DROP DATABASE IF EXISTS {name}");
        await ExecuteAsync($"CREATE DATABASE {name}");
        await TestDatabase.MigrateAsync(Engine.PostgreSql, PostgreSqlServer.ConnectionTo(name));
        NpgsqlConnection.ClearAllPools();
        return name;
    }

    private static async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(PostgreSqlServer.ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
