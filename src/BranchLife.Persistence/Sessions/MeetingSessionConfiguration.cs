using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Sessions;

internal sealed class MeetingSessionConfiguration : AggregateConfiguration<MeetingSession>
{
    protected override void Map(EntityTypeBuilder<MeetingSession> entity)
    {
        entity.Property(session => session.Title).HasMaxLength(Text.Title);
        entity.Property(session => session.RoomSecret).HasMaxLength(64);
        entity.HasIndex(session => new { session.MeetingId, session.Ordinal }).IsUnique();
        Refers<Meeting>(entity, session => session.MeetingId);
        entity.OwnsMany(session => session.Attendances, attendance =>
        {
            attendance.ToTable("Attendances").HasNaturalKey("MeetingSessionId", nameof(Attendance.PersonId));
            attendance.HasIndex(a => a.PersonId);
            attendance.Ignore(a => a.IsInRoom);
            attendance.Ignore(a => a.CameAt);
        });
        entity.OwnsMany(session => session.Turns, turn =>
        {
            turn.ToTable("SpeechTurns").HasNaturalKey("MeetingSessionId", nameof(SpeechTurn.Ordinal));
            turn.Property(t => t.Text).HasMaxLength(Text.Material);
        });
    }
}
