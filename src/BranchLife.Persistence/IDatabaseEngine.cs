using BranchLife.Persistence.Protection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence;

/// <summary>What differs between the database engines; each has a project of its own and nothing else knows its name.</summary>
public interface IDatabaseEngine
{
    /// <summary>As the setting Database:Provider writes it.</summary>
    string Name { get; }

    /// <summary>Embedded engines bring their schema up to date by themselves; servers wait for the command.</summary>
    bool MigratesByItself { get; }

    void Configure(DbContextOptionsBuilder options, string connectionString);

    /// <summary>Makes what must exist before the first connection (a folder, for an embedded engine).</summary>
    void Prepare(string connectionString);

    bool IsUniqueViolation(Exception exception);

    /// <summary>
    /// Rows that were written anew leave their earlier order behind in files of the engine's own (write-ahead log, dead rows):
    /// removes what a copy of these files would still tell, as far as the engine can while it works.
    /// </summary>
    Task ForgetRewritingAsync(DbContext db, string table, CancellationToken ct);

    /// <summary>Another writer was in the way; the same act may succeed in a moment.</summary>
    bool IsBusy(Exception exception);

    /// <summary>A guard of sealed rows has refused the change.</summary>
    bool IsRefusedByGuard(Exception exception);

    /// <summary>A question whose rows are the name and the definition of every guard that stands in the database and is switched on.</summary>
    string StandingGuards { get; }

    /// <summary>The triggers that refuse change, removal and replacement of sealed rows, whatever form the statement has.</summary>
    IReadOnlyList<Guard> GuardsOf(IReadOnlyList<GuardedTable> tables);

    /// <summary>A schema script with more statements behind it, in the form that the engine's own tools run.</summary>
    string Script(string schema, IReadOnlyList<string> statements);

    /// <summary>The disk or the file of the database is full.</summary>
    bool IsFull(Exception exception);

    /// <summary>The database cannot be reached, opened or read at the moment: server down, connection lost, I/O error.</summary>
    bool IsOutOfReach(Exception exception);
}
