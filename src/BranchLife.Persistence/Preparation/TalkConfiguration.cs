using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class TalkConfiguration : AggregateConfiguration<Talk>
{
    protected override void Map(EntityTypeBuilder<Talk> entity)
    {
        entity.HasIndex(talk => new { talk.MeetingId, talk.FirstId, talk.SecondId }).IsUnique();
        entity.HasIndex(talk => talk.FirstId);
        entity.HasIndex(talk => talk.SecondId);
        Refers<Meeting>(entity, talk => talk.MeetingId);
        entity.OwnsMany(talk => talk.Points, point =>
        {
            point.ToTable("TalkPoints").HasNaturalKey("TalkId", nameof(TalkPoint.Ordinal));
            point.Ignore(p => p.Origin);
        });
        entity.Ignore(talk => talk.IsConfirmed);
    }
}
