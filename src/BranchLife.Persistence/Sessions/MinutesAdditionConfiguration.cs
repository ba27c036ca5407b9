using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Sessions;

internal sealed class MinutesAdditionConfiguration : AggregateConfiguration<MinutesAddition>
{
    protected override void Map(EntityTypeBuilder<MinutesAddition> entity)
    {
        entity.Property(addition => addition.PreviousSeal).HasMaxLength(64);
        entity.Property(addition => addition.SealHash).HasMaxLength(64);
        entity.HasIndex(addition => new { addition.MinutesId, addition.Ordinal }).IsUnique();
        entity.HasIndex(addition => addition.MeetingId);
        entity.HasIndex(addition => new { addition.BranchId, addition.PreviousSeal }).IsUnique();
        entity.Ignore(addition => addition.IsSealed);
        entity.Ignore(addition => addition.IsOpen);
        entity.Ignore(addition => addition.Fingerprint);
        Refers<Minutes>(entity, addition => addition.MinutesId);
    }
}
