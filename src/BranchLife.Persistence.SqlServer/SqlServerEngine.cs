using BranchLife.Persistence.Protection;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence.SqlServer;

public sealed class SqlServerEngine : IDatabaseEngine
{
    /// <summary>How the message of a guard begins, and its number (own ones begin at 50000).</summary>
    internal const string Refusal = "sealed:";

    internal const int RefusalNumber = 51001;

    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;
    private const int Deadlock = 1205;
    private const int LockTimeout = 1222;
    private const int NoRoomInFile = 1105;
    private const int NoRoomInLog = 9002;
    private const byte ConnectionLost = 20; // severities from here on end the connection

    public string Name => "SqlServer";

    public bool MigratesByItself => false;

    public string StandingGuards => SqlServerGuards.Standing;

    public void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, sqlServer => sqlServer
            .MigrationsAssembly(typeof(SqlServerEngine).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));

    public void Prepare(string connectionString)
    {
        // The server exists before the program does.
    }

    public bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqlException { Number: UniqueIndex or UniqueConstraint };

    public bool IsBusy(Exception exception) =>
        exception.GetBaseException() is SqlException { Number: Deadlock or LockTimeout };

    public bool IsRefusedByGuard(Exception exception) => exception.GetBaseException() is SqlException { Number: RefusalNumber };

    public IReadOnlyList<Guard> GuardsOf(IReadOnlyList<GuardedTable> tables) => SqlServerGuards.Of(tables);

    /// <summary>A trigger begins a batch of its own.</summary>
    public string Script(string schema, IReadOnlyList<string> statements) =>
        schema + "\nGO\n\n" + string.Concat(statements.Select(one => one + "\nGO\n\n"));

    public bool IsFull(Exception exception) =>
        exception.GetBaseException() is SqlException { Number: NoRoomInFile or NoRoomInLog };

    public bool IsOutOfReach(Exception exception) => exception.GetBaseException() is SqlException { Class: >= ConnectionLost };

    /// <summary>Ghost rows are removed by the server itself; its log is truncated with each backup.</summary>
    public Task ForgetRewritingAsync(DbContext db, string table, CancellationToken ct) => Task.CompletedTask;
}
