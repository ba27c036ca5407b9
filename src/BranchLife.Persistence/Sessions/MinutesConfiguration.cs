using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Sessions;

internal sealed class MinutesConfiguration : AggregateConfiguration<Minutes>
{
    protected override void Map(EntityTypeBuilder<Minutes> entity)
    {
        entity.ToTable("Minutes");
        entity.Property(minutes => minutes.Body).HasMaxLength(Minutes.BodyLength);
        entity.Property(minutes => minutes.PreviousSeal).HasMaxLength(64);
        entity.Property(minutes => minutes.RecordHash).HasMaxLength(64);
        entity.Property(minutes => minutes.SealHash).HasMaxLength(64);
        entity.HasIndex(minutes => minutes.SessionId).IsUnique();
        entity.HasIndex(minutes => minutes.MeetingId);
        entity.HasIndex(minutes => new { minutes.BranchId, minutes.SealedAt });
        // One seal follows another: a branch's chain never forks.
        entity.HasIndex(minutes => new { minutes.BranchId, minutes.PreviousSeal }).IsUnique();
        Refers<MeetingSession>(entity, minutes => minutes.SessionId);
        entity.Ignore(minutes => minutes.IsSealed);
        entity.Ignore(minutes => minutes.IsSignedByBoth);
        entity.Ignore(minutes => minutes.Fingerprint);
        entity.OwnsMany(minutes => minutes.Signatures, signature =>
            signature.ToTable("MinutesSignatures").HasNaturalKey("MinutesId", nameof(MinutesSignature.PersonId)));
    }
}
