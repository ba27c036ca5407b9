using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class OpinionBoxConfiguration : AggregateConfiguration<OpinionBox>
{
    protected override void Map(EntityTypeBuilder<OpinionBox> entity)
    {
        entity.HasIndex(box => box.MeetingId).IsUnique();
        entity.HasIndex(box => box.Token).IsUnique();
        entity.Property(box => box.Token).HasMaxLength(BoxLink.Length);
        Refers<Meeting>(entity, box => box.MeetingId);
    }
}
