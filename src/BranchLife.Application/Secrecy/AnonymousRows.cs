using System.Security.Cryptography;
using BranchLife.Domain;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BranchLife.Application.Secrecy;

/// <summary>
/// Rows that nothing may tie to whoever wrote them (opinions in a box, marks of a ballot). All that lie together are taken out
/// and written anew, shuffled, in the one transaction that adds to them: neither the order of the rows nor their transaction
/// marks tell what came last, or which came together.
/// </summary>
public sealed class AnonymousRows(BranchLifeDbContext db, IDatabaseEngine engine)
{
    /// <summary>One writer at a time at one box, on every engine: its row is held until the transaction ends.</summary>
    public Task HoldAsync<TBox>(Id<TBox> box, CancellationToken ct)
        where TBox : Aggregate<TBox> =>
        db.Set<TBox>().Where(one => one.Id == box).ExecuteUpdateAsync(one => one.SetProperty(row => row.Version, row => row.Version), ct);

    /// <param name="inside">All that lie in the box.</param>
    /// <param name="again">The same content under a fresh random id.</param>
    public async Task AddAsync<TRow>(IQueryable<TRow> inside, Func<TRow, TRow> again, IEnumerable<TRow> added, CancellationToken ct)
        where TRow : class
    {
        TRow[] all = [.. (await inside.AsNoTracking().ToListAsync(ct)).Select(again), .. added];
        RandomNumberGenerator.Shuffle<TRow>(all);
        await inside.ExecuteDeleteAsync(ct);
        db.AddRange(all);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Commits, and has the engine forget how the rows lay before.</summary>
    public async Task CommitAsync<TRow>(IDbContextTransaction transaction, CancellationToken ct)
        where TRow : class
    {
        await transaction.CommitAsync(ct);
        await engine.ForgetRewritingAsync(db, db.Model.FindEntityType(typeof(TRow))!.GetTableName()!, CancellationToken.None);
    }
}
