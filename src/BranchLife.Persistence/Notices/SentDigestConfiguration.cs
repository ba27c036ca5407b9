using BranchLife.Domain.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Notices;

internal sealed class SentDigestConfiguration : IEntityTypeConfiguration<SentDigest>
{
    public void Configure(EntityTypeBuilder<SentDigest> entity)
    {
        entity.HasKey(sent => new { sent.Recipient, sent.Day });
        entity.Property(sent => sent.Recipient).HasMaxLength(SentDigest.RecipientLength);
    }
}
