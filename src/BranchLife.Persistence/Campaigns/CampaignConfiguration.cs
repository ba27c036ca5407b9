using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Campaigns;

internal sealed class CampaignConfiguration : AggregateConfiguration<Campaign>
{
    protected override void Map(EntityTypeBuilder<Campaign> entity)
    {
        entity.Property(campaign => campaign.NoticeText).HasMaxLength(Text.Material);
        entity.ComplexProperty(campaign => campaign.Parameters, parameters => parameters.Ignore(asked => asked.LookBackDays));
        Refers<Unit>(entity, campaign => campaign.OwnerId);
        Refers<Unit>(entity, campaign => campaign.TargetId);
        entity.OwnsMany(campaign => campaign.Aspects, aspect =>
        {
            aspect.ToTable("CheckAspects").HasNaturalKey("CampaignId", nameof(CheckAspect.Subject), nameof(CheckAspect.Ordinal));
            aspect.Property(a => a.Name).HasMaxLength(Text.Name);
        });
        entity.OwnsMany(campaign => campaign.StudyList, material =>
            material.ToTable("StudyMaterials").HasNaturalKey("CampaignId", nameof(StudyMaterial.Ordinal)));
    }
}
