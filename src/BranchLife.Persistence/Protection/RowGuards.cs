using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BranchLife.Persistence.Protection;

/// <summary>The triggers that keep sealed rows as they are: put up after every change of the schema, looked at by `verify`.</summary>
public sealed class RowGuards(BranchLifeDbContext db, IDatabaseEngine engine)
{
    private IReadOnlyList<Guard> Guards => engine.GuardsOf(GuardedTables.Of(db.Model));

    /// <summary>Does nothing where every guard stands as it should.</summary>
    public async Task PutUpAsync(CancellationToken ct)
    {
        if ((await MissingAsync(ct)).Count == 0) return;

        await RunAsync(Guards.SelectMany(guard => guard.Lift.Concat(guard.PutUp)), ct);
    }

    /// <summary>For filling an empty database or changing the schema, inside one transaction with putting them up again.</summary>
    public Task LiftAsync(CancellationToken ct) => RunAsync(Guards.SelectMany(guard => guard.Lift), ct);

    /// <summary>Names of guards that are not there, are switched off, or do something else than they should.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken ct)
    {
        var standing = new Dictionary<string, string>(StringComparer.Ordinal);
        await ReadAsync(engine.StandingGuards, row => standing[row.GetString(0)] = row.GetString(1), ct);
        return [.. Guards.Where(guard => standing.GetValueOrDefault(guard.Name) != guard.Definition).Select(guard => guard.Name)];
    }

    private async Task RunAsync(IEnumerable<string> statements, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            foreach (var statement in statements)
            {
                await using var command = Command(statement);
                await command.ExecuteNonQueryAsync(ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task ReadAsync(string statement, Action<IDataRecord> take, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = Command(statement);
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct)) take(reader);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private System.Data.Common.DbCommand Command(string statement)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
