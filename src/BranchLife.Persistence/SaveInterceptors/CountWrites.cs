using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>Counts a write when it is done, in a transaction again when that is kept: others see it from then on.</summary>
internal sealed class CountWrites(WriteCount writes) : DbCommandInterceptor, ISaveChangesInterceptor, IDbTransactionInterceptor
{
    public int SavedChanges(SaveChangesCompletedEventData eventData, int result) => Counted(result);

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Counted(result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Counted(result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Counted(result));

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => writes.Add();

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        writes.Add();
        return Task.CompletedTask;
    }

    private int Counted(int result)
    {
        writes.Add();
        return result;
    }
}
