using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Notices;

internal sealed class NoticeConfiguration : AggregateConfiguration<Notice>
{
    protected override void Map(EntityTypeBuilder<Notice> entity)
    {
        entity.HasIndex(notice => new { notice.RecipientId, notice.At });
        Refers<Person>(entity, notice => notice.RecipientId);
    }
}
