using BranchLife.Domain.Appraisals;
using BranchLife.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Appraisals;

/// <summary>No version, no time, no voter: not an aggregate.</summary>
internal sealed class BallotMarkConfiguration : IEntityTypeConfiguration<BallotMark>
{
    public void Configure(EntityTypeBuilder<BallotMark> entity)
    {
        entity.HasKey(mark => mark.Id);
        entity.Property(mark => mark.Id).HasConversion<IdConverter<BallotMark>>().ValueGeneratedNever();
        entity.HasIndex(mark => mark.AppraisalId);
        entity.HasOne<Appraisal>().WithMany().HasForeignKey(mark => mark.AppraisalId).OnDelete(DeleteBehavior.Restrict);
    }
}
