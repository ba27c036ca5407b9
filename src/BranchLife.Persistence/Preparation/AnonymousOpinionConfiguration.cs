using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

/// <summary>No version, no day, no person: not an aggregate.</summary>
internal sealed class AnonymousOpinionConfiguration : IEntityTypeConfiguration<AnonymousOpinion>
{
    public void Configure(EntityTypeBuilder<AnonymousOpinion> entity)
    {
        entity.HasKey(opinion => opinion.Id);
        entity.Property(opinion => opinion.Id).HasConversion<IdConverter<AnonymousOpinion>>().ValueGeneratedNever();
        entity.Property(opinion => opinion.Aspect).HasMaxLength(Text.Name);
        entity.HasIndex(opinion => opinion.BoxId);
        entity.HasOne<OpinionBox>().WithMany().HasForeignKey(opinion => opinion.BoxId).OnDelete(DeleteBehavior.Restrict);
    }
}
