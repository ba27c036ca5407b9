using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Criticism;

internal sealed class CriticismRecordConfiguration : AggregateConfiguration<CriticismRecord>
{
    protected override void Map(EntityTypeBuilder<CriticismRecord> entity)
    {
        entity.Property(record => record.Aspect).HasMaxLength(Text.Name);
        entity.HasIndex(record => record.SessionId);
        entity.HasIndex(record => new { record.MeetingId, record.SubjectId });
        entity.HasIndex(record => record.SubjectId);
        entity.HasIndex(record => record.AuthorId);
        Refers<MeetingSession>(entity, record => record.SessionId);
    }
}
