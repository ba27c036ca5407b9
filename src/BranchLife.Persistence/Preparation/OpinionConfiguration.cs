using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class OpinionConfiguration : AggregateConfiguration<Opinion>
{
    protected override void Map(EntityTypeBuilder<Opinion> entity)
    {
        entity.HasIndex(opinion => opinion.MeetingId);
        entity.Property(opinion => opinion.Aspect).HasMaxLength(Text.Name);
        Refers<Meeting>(entity, opinion => opinion.MeetingId);
    }
}
