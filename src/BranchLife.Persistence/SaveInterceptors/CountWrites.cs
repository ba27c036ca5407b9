using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>
/// Counts a write when it is done, in a transaction again when that is kept: others see it from then on. What a reading request notes
/// (who has read what, when a session was used last) changes nothing that others are shown.
/// </summary>
internal sealed class CountWrites(WriteCount writes, SaveScope scope) : DbCommandInterceptor, ISaveChangesInterceptor, IDbTransactionInterceptor
{
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result) => Counted(result);

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Counted(result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Counted(result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Counted(result));

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Count();

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Count();
        return Task.CompletedTask;
    }

    private int Counted(int result)
    {
        Count();
        return result;
    }

    private void Count()
    {
        if (!scope.IsReading) writes.Add();
    }
}
