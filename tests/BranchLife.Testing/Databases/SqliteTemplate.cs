using Microsoft.Data.Sqlite;

namespace BranchLife.Testing.Databases;

/// <summary>One migrated file per test process; every test gets a copy.</summary>
internal static class SqliteTemplate
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("branchlife-sqlite-").FullName;
    private static readonly Lazy<Task<string>> Migrated = new(MakeAsync);
    private static int _count;

    static SqliteTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    public static async Task<string> CopyAsync()
    {
        var template = await Migrated.Value;
        var copy = Path.Combine(Folder, $"test-{Interlocked.Increment(ref _count)}.db");
        File.Copy(template, copy);
        return ConnectionTo(copy);
    }

    public static void Drop(string connection)
    {
        SqliteConnection.ClearAllPools();
        var file = new SqliteConnectionStringBuilder(connection).DataSource;
        foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
    }

    private static string ConnectionTo(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(Folder, "template.db");
        await TestDatabase.MigrateAsync(Engine.Sqlite, ConnectionTo(file));
        await using (var connection = new SqliteConnection(ConnectionTo(file)))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }

        SqliteConnection.ClearAllPools();
        return file;
    }
}
