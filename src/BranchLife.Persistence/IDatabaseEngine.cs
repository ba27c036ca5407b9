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

    /// <summary>Another writer was in the way; the same act may succeed in a moment.</summary>
    bool IsBusy(Exception exception);

    /// <summary>The disk or the file of the database is full.</summary>
    bool IsFull(Exception exception);

    /// <summary>The database cannot be reached, opened or read at the moment: server down, connection lost, I/O error.</summary>
    bool IsOutOfReach(Exception exception);
}
