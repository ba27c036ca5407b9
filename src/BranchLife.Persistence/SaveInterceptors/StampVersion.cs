using BranchLife.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BranchLife.Persistence.SaveInterceptors;

/// <summary>Counts an aggregate's changes; a changed child is a change of its aggregate.</summary>
internal sealed class StampVersion : SaveChangesInterceptor
{
    private const string Version = nameof(Aggregate<>.Version);

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context!.ChangeTracker);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context!.ChangeTracker);
        return ValueTask.FromResult(result);
    }

    private static void Stamp(ChangeTracker tracker)
    {
        var changed = tracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => entry.Metadata.IsOwned() ? OwnerOf(entry, tracker) : entry)
            .OfType<EntityEntry>()
            .Where(entry => entry.Metadata.FindProperty(Version) is not null && entry.State is not EntityState.Deleted)
            .DistinctBy(entry => entry.Entity)
            .ToArray();
        foreach (var root in changed)
        {
            var version = root.Property(Version);
            version.CurrentValue = (int)version.OriginalValue! + 1;
            if (root.State is EntityState.Added) version.CurrentValue = 1;
        }
    }

    private static EntityEntry? OwnerOf(EntityEntry child, ChangeTracker tracker)
    {
        var ownership = child.Metadata.FindOwnership()!;
        var key = ownership.Properties.Select(property => child.Property(property.Name).CurrentValue).ToArray();
        return tracker.Entries().FirstOrDefault(entry => entry.Metadata == ownership.PrincipalEntityType
            && ownership.PrincipalKey.Properties.Select(property => entry.Property(property.Name).CurrentValue).SequenceEqual(key));
    }
}
