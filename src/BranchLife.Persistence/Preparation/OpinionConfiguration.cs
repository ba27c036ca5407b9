using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class OpinionConfiguration : AggregateConfiguration<Opinion>
{
    protected override void Map(EntityTypeBuilder<Opinion> entity)
    {
        entity.HasIndex(opinion => opinion.MeetingId);
        Refers<Meeting>(entity, opinion => opinion.MeetingId);
    }
}
