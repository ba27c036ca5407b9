using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BranchLife.Persistence.PostgreSql;

public sealed class PostgreSqlEngine : IDatabaseEngine
{
    public string Name => "PostgreSql";

    public bool MigratesByItself => false;

    public void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql
            .MigrationsAssembly(typeof(PostgreSqlEngine).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    public void Prepare(string connectionString)
    {
        // The server exists before the program does.
    }

    public bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public bool IsBusy(Exception exception) =>
        exception.GetBaseException() is PostgresException
        {
            SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected
                or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.TooManyConnections,
        };

    public bool IsFull(Exception exception) => exception.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    public bool IsOutOfReach(Exception exception) => exception.GetBaseException() switch
    {
        PostgresException
        {
            SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
                or PostgresErrorCodes.IoError,
        } => true,
        PostgresException => false,
        NpgsqlException or System.Net.Sockets.SocketException => true,
        _ => false,
    };
}
