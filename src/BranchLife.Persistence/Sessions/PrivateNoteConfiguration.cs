using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Sessions;

internal sealed class PrivateNoteConfiguration : AggregateConfiguration<PrivateNote>
{
    protected override void Map(EntityTypeBuilder<PrivateNote> entity)
    {
        entity.HasIndex(note => new { note.SessionId, note.AuthorId }).IsUnique();
        Refers<MeetingSession>(entity, note => note.SessionId);
    }
}
