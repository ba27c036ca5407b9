using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>
/// Two people who add to one aggregate at the same moment give their children the same number: that the second insert
/// clashes means the same as an outdated version, and is told as such.
/// </summary>
internal sealed class TellClashes(IDatabaseEngine engine) : SaveChangesInterceptor
{
    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Tell(eventData.Exception);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData.Exception);
        return Task.CompletedTask;
    }

    private void Tell(Exception exception)
    {
        if (exception is DbUpdateException && engine.IsRefusedByGuard(exception)) throw new RuleViolationException(SessionRules.SealedSessionsStay);
        if (exception is DbUpdateConcurrencyException or not DbUpdateException || !engine.IsUniqueViolation(exception)) return;

        if (((DbUpdateException)exception).Entries.Any(entry => entry.Metadata.IsOwned()))
            throw new DbUpdateConcurrencyException("Somebody else has added to the same thing meanwhile.", exception);
    }
}
