using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Sessions;

internal sealed class EntryDraftConfiguration : AggregateConfiguration<EntryDraft>
{
    protected override void Map(EntityTypeBuilder<EntryDraft> entity)
    {
        entity.Property(draft => draft.Aspect).HasMaxLength(Text.Name);
        entity.HasIndex(draft => new { draft.SessionId, draft.RecorderId, draft.SubjectId }).IsUnique();
        Refers<MeetingSession>(entity, draft => draft.SessionId);
    }
}
