using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Meetings;

internal sealed class RegularMeetingConfiguration : AggregateConfiguration<RegularMeeting>
{
    protected override void Map(EntityTypeBuilder<RegularMeeting> entity)
    {
        entity.Property(meeting => meeting.Title).HasMaxLength(Text.Title);
        entity.Property(meeting => meeting.Minutes).HasMaxLength(Text.Material);
        entity.HasIndex(meeting => new { meeting.BranchId, meeting.HeldOn });
        Refers<Unit>(entity, meeting => meeting.BranchId);
        entity.OwnsMany(meeting => meeting.Attendances, attendance =>
            attendance.ToTable("RegularAttendances").HasNaturalKey("RegularMeetingId", nameof(RegularAttendance.PersonId)));
    }
}
