using BranchLife.Persistence.Protection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence.Sqlite;

/// <summary>The default engine: one file, no set-up.</summary>
public sealed class SqliteEngine : IDatabaseEngine
{
    /// <summary>How the message of a guard begins.</summary>
    internal const string Refusal = "sealed:";

    private const int Constraint = 19;
    private const int UniqueConstraint = 2067;
    private const int PrimaryKeyConstraint = 1555;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;

    public string Name => "Sqlite";

    public bool MigratesByItself => true;

    public string StandingGuards => SqliteGuards.Standing;

    public void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        options.UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteEngine).Assembly.GetName().Name)
            .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        options.AddInterceptors(new ConnectionPragmas());
    }

    public void Prepare(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        if (file is { Length: > 0 } && !file.StartsWith(':') && !OperatingSystem.IsWindows())
        {
            if (!File.Exists(file)) File.Create(file).Dispose();
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    public bool IsUniqueViolation(Exception exception) =>
        exception.GetBaseException() is SqliteException
        {
            SqliteErrorCode: Constraint, SqliteExtendedErrorCode: UniqueConstraint or PrimaryKeyConstraint,
        };

    public bool IsBusy(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteErrorCode: Busy or Locked };

    public bool IsRefusedByGuard(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteErrorCode: Constraint } refused
        && refused.Message.Contains(Refusal, StringComparison.Ordinal);

    public IReadOnlyList<Guard> GuardsOf(IReadOnlyList<GuardedTable> tables) => SqliteGuards.Of(tables);

    public string Script(string schema, IReadOnlyList<string> statements) => schema + string.Concat(statements.Select(one => one + ";\n"));

    public bool IsFull(Exception exception) => exception.GetBaseException() is SqliteException { SqliteErrorCode: Full };

    public bool IsOutOfReach(Exception exception) =>
        exception.GetBaseException() is SqliteException { SqliteErrorCode: ReadOnly or InputOutput or Corrupt or CannotOpen };

    /// <summary>The write-ahead log holds the pages as they were before; deleted content in the file itself is overwritten (secure_delete).</summary>
    public async Task ForgetRewritingAsync(DbContext db, string table, CancellationToken ct)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
        }
        catch (SqliteException busy) when (IsBusy(busy))
        {
            // Somebody reads older pages; the next insert comes round again.
        }
    }
}
