using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Rectification;

internal sealed class SupervisionDemandConfiguration : AggregateConfiguration<SupervisionDemand>
{
    protected override void Map(EntityTypeBuilder<SupervisionDemand> entity)
    {
        entity.HasIndex(demand => demand.MeetingId);
        Refers<Meeting>(entity, demand => demand.MeetingId);
    }
}
