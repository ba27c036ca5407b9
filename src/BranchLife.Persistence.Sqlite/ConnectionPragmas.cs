using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BranchLife.Persistence.Sqlite;

/// <summary>Durable, readers beside one writer, no traces of deleted text, no trust in a foreign schema.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    private const string Always = "PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON;";
    private const string Writing = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PragmasFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = PragmasFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // EF looks whether the file exists through a connection that may not write.
    private static string PragmasFor(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly ? Always : Writing + Always;
}
