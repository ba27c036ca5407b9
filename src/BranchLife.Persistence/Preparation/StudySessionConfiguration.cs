using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class StudySessionConfiguration : AggregateConfiguration<StudySession>
{
    protected override void Map(EntityTypeBuilder<StudySession> entity)
    {
        entity.HasIndex(session => session.MeetingId);
        Refers<Meeting>(entity, session => session.MeetingId);
        Refers<Person>(entity, session => session.OwnerId);
        entity.OwnsMany(session => session.Readings, reading =>
            reading.ToTable("StudyReadings").HasNaturalKey("StudySessionId", nameof(StudyReading.Ordinal)));
        entity.OwnsMany(session => session.Attendances, attendance =>
            attendance.ToTable("StudyAttendances").HasNaturalKey("StudySessionId", nameof(StudyAttendance.PersonId)));
    }
}
