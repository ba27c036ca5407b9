using Microsoft.Data.Sqlite;

namespace BranchLife.Testing.Databases;

/// <summary>A copy of a database in use, to which it can be put back while the program goes on running.</summary>
public sealed class SqliteSnapshot : IDisposable
{
    private readonly SqliteConnection _kept = new("Data Source=:memory:");
    private readonly SqliteConnection _live;

    private SqliteSnapshot(string connection)
    {
        _live = new SqliteConnection(connection);
        _kept.Open();
        _live.Open();
        _live.BackupDatabase(_kept);
    }

    public static SqliteSnapshot Of(string connection) => new(connection);

    public void Restore() => _kept.BackupDatabase(_live);

    public void Dispose()
    {
        _kept.Dispose();
        _live.Dispose();
    }
}
