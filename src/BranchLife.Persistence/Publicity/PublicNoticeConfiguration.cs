using BranchLife.Domain.Meetings;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Publicity;

internal sealed class PublicNoticeConfiguration : AggregateConfiguration<PublicNotice>
{
    protected override void Map(EntityTypeBuilder<PublicNotice> entity)
    {
        entity.HasIndex(notice => new { notice.MeetingId, notice.Number }).IsUnique();
        Refers<Meeting>(entity, notice => notice.MeetingId);
        entity.OwnsMany(notice => notice.Lines, line =>
        {
            line.ToTable("PostedLines").HasNaturalKey("PublicNoticeId", nameof(PostedLine.Ordinal));
            line.HasOne<RectificationItem>().WithMany().HasForeignKey(l => l.ItemId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
