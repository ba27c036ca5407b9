using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Reading;

internal sealed class ReadingLogConfiguration : AggregateConfiguration<ReadingLogEntry>
{
    protected override void Map(EntityTypeBuilder<ReadingLogEntry> entity)
    {
        entity.ToTable("ReadingLog");
        entity.HasIndex(entry => new { entry.AuthorId, entry.At });
        entity.HasIndex(entry => new { entry.SubjectId, entry.At });
    }
}
