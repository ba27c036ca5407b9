using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Campaigns;

internal sealed class RosterEntryConfiguration : AggregateConfiguration<RosterEntry>
{
    protected override void Map(EntityTypeBuilder<RosterEntry> entity)
    {
        entity.HasIndex(entry => new { entry.CampaignId, entry.PersonId }).IsUnique();
        entity.HasIndex(entry => new { entry.CampaignId, entry.BranchId, entry.Disposition });
        Refers<Campaign>(entity, entry => entry.CampaignId);
        Refers<Unit>(entity, entry => entry.BranchId);
        Refers<Person>(entity, entry => entry.PersonId);
    }
}
