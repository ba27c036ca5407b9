using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class OutlineConfiguration : AggregateConfiguration<Outline>
{
    protected override void Map(EntityTypeBuilder<Outline> entity)
    {
        entity.HasIndex(outline => new { outline.MeetingId, outline.Kind, outline.AuthorId }).IsUnique();
        entity.HasIndex(outline => outline.AuthorId);
        Refers<Meeting>(entity, outline => outline.MeetingId);
        entity.OwnsMany(outline => outline.Promises, promise =>
            promise.ToTable("OutlinePromises").HasNaturalKey("OutlineId", nameof(OutlinePromise.Ordinal)));
        entity.OwnsMany(outline => outline.Entries, entry =>
        {
            entry.ToTable("OutlineEntries").HasNaturalKey("OutlineId", nameof(OutlineEntry.Ordinal));
            entry.Property(e => e.Aspect).HasMaxLength(Text.Name);
        });
        entity.OwnsMany(outline => outline.Comments, comment =>
            comment.ToTable("OutlineComments").HasNaturalKey("OutlineId", nameof(OutlineComment.Ordinal)));
    }
}
