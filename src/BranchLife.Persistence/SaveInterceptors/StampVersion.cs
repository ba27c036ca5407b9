using BranchLife.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

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
        var entries = tracker.Entries().ToArray();
        var owners = new Lazy<Dictionary<(IEntityType, object), EntityEntry>>(() => entries
            .Where(entry => !entry.Metadata.IsOwned() && entry.Metadata.FindProperty(Version) is not null)
            .ToDictionary(entry => (entry.Metadata, KeyOf(entry, entry.Metadata.FindPrimaryKey()!.Properties[0]))));
        var changed = entries
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(entry => entry.Metadata.IsOwned() ? OwnerOf(entry, owners.Value) : entry)
            .OfType<EntityEntry>()
            .Where(entry => entry.Metadata.FindProperty(Version) is not null && entry.State is not EntityState.Deleted)
            .DistinctBy(entry => entry.Entity);
        foreach (var root in changed)
        {
            var version = root.Property(Version);
            version.CurrentValue = root.State is EntityState.Added ? 1 : (int)version.OriginalValue! + 1;
        }
    }

    private static EntityEntry? OwnerOf(EntityEntry child, Dictionary<(IEntityType, object), EntityEntry> owners)
    {
        var ownership = child.Metadata.FindOwnership()!;
        return owners.GetValueOrDefault((ownership.PrincipalEntityType, KeyOf(child, ownership.Properties[0])));
    }

    private static object KeyOf(EntityEntry entry, IProperty property) => entry.Property(property).CurrentValue!;
}
