using BranchLife.Persistence.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>Keeps the operation id in the same transaction as its effect, so that the effect happens once.</summary>
internal sealed class KeepOperation(OperationScope scope, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Keep(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Keep(DbContext context)
    {
        if (scope.PersonId is not { } person || scope.IsKept || !context.ChangeTracker.HasChanges()) return;

        context.Add(new CompletedOperation { PersonId = person, OperationId = scope.OperationId, At = clock.GetUtcNow() });
        scope.IsKept = true;
    }
}
