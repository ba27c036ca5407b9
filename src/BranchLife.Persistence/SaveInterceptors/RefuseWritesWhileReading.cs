using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>GET writes nothing but the reading log and the touch of a session; anything else is a fault of ours.</summary>
internal sealed class RefuseWritesWhileReading(SaveScope scope) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Check(DbContext context)
    {
        if (!scope.IsReading) return;

        var written = context.ChangeTracker.Entries().FirstOrDefault(entry =>
            entry.State is not (EntityState.Unchanged or EntityState.Detached)
            && entry.Entity is not (ReadingLogEntry or UserSession));
        if (written is not null)
            throw new InvalidOperationException($"A reading request tried to write {written.Metadata.ShortName()}.");
    }
}
