using System.Data.Common;
using BranchLife.Persistence.Protection;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Persistence.Schema;

/// <summary>The schema of the database that is configured: how it stands, and bringing it up to date.</summary>
public sealed class DatabaseSchema(BranchLifeDbContext db, IDatabaseEngine engine, RowGuards guards)
{
    public bool MigratesByItself => engine.MigratesByItself;

    public async Task<SchemaState> LookAsync(CancellationToken ct)
    {
        try
        {
            if (!await db.Database.CanConnectAsync(ct)) return SchemaState.Unreachable;

            var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToArray();
            var known = db.Database.GetMigrations().ToArray();
            return applied.Length == 0 ? SchemaState.Empty
                : applied.Except(known, StringComparer.Ordinal).Any() ? SchemaState.Newer
                : applied.Length < known.Length ? SchemaState.Outdated
                : SchemaState.Current;
        }
        catch (DbException)
        {
            return SchemaState.Unreachable;
        }
    }

    /// <summary>A migration may rebuild tables, so the guards of sealed rows stand aside and are put up anew.</summary>
    public async Task MigrateAsync(CancellationToken ct)
    {
        if (await LookAsync(ct) is SchemaState.Outdated) await guards.LiftAsync(ct);
        await db.Database.MigrateAsync(ct);
        await guards.PutUpAsync(ct);
    }

    /// <summary>Nobody has put anything in yet.</summary>
    public async Task<bool> HoldsNothingAsync(CancellationToken ct) => !await db.Persons.AnyAsync(ct) && !await db.Units.AnyAsync(ct);
}
