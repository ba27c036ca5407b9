using BranchLife.Domain.Appraisals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Appraisals;

/// <summary>No version, no time: not an aggregate, and nothing refers to it.</summary>
internal sealed class BallotTurnoutConfiguration : IEntityTypeConfiguration<BallotTurnout>
{
    public void Configure(EntityTypeBuilder<BallotTurnout> entity)
    {
        entity.HasKey(turnout => new { turnout.AppraisalId, turnout.VoterId });
        entity.HasOne<Appraisal>().WithMany().HasForeignKey(turnout => turnout.AppraisalId).OnDelete(DeleteBehavior.Restrict);
    }
}
