using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class OutlineVersionConfiguration : AggregateConfiguration<OutlineVersion>
{
    protected override void Map(EntityTypeBuilder<OutlineVersion> entity)
    {
        entity.HasIndex(version => new { version.OutlineId, version.Number }).IsUnique();
        Refers<Outline>(entity, version => version.OutlineId);
        entity.OwnsMany(version => version.Passages, passage =>
        {
            passage.ToTable("OutlinePassages").HasNaturalKey("OutlineVersionId", nameof(OutlinePassage.Ordinal));
            passage.Property(p => p.Aspect).HasMaxLength(Text.Name);
        });
    }
}
