using BranchLife.Persistence.Protection;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BranchLife.Persistence.PostgreSql;

public sealed class PostgreSqlEngine : IDatabaseEngine
{
    /// <summary>How the message of a guard begins, and its own error code.</summary>
    internal const string Refusal = "sealed:";

    internal const string RefusalCode = "BL001";

    public string Name => "PostgreSql";

    public bool MigratesByItself => false;

    public string StandingGuards => PostgreSqlGuards.Standing;

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

    public bool IsRefusedByGuard(Exception exception) => exception.GetBaseException() is PostgresException { SqlState: RefusalCode };

    public IReadOnlyList<Guard> GuardsOf(IReadOnlyList<GuardedTable> tables) => PostgreSqlGuards.Of(tables);

    public string Script(string schema, IReadOnlyList<string> statements) => schema + string.Concat(statements.Select(one => one + ";\n"));

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

    /// <summary>Dead rows keep the transactions in which they were written; another reader may hold them back until the next time.</summary>
    public async Task ForgetRewritingAsync(DbContext db, string table, CancellationToken ct)
    {
        try
        {
#pragma warning disable EF1002 // A table's name, out of the model.
            await db.Database.ExecuteSqlRawAsync($"VACUUM \"{table}\"", ct);
#pragma warning restore EF1002
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.LockNotAvailable)
        {
            // The database's own cleaning comes round.
        }
    }
}
