using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Appraisals;

internal sealed class AppraisalConfiguration : AggregateConfiguration<Appraisal>
{
    protected override void Map(EntityTypeBuilder<Appraisal> entity)
    {
        entity.HasIndex(appraisal => appraisal.MeetingId).IsUnique();
        Refers<Meeting>(entity, appraisal => appraisal.MeetingId);
        entity.OwnsMany(appraisal => appraisal.Members, member =>
        {
            member.ToTable("AssessedMembers").HasNaturalKey("AppraisalId", nameof(AssessedMember.PersonId));
            member.Property(one => one.UngradedBecause).HasMaxLength(Text.Line);
            member.Ignore(one => one.IsGraded);
        });
        entity.OwnsMany(appraisal => appraisal.Counts, count =>
        {
            count.ToTable("VoteCounts").HasNaturalKey("AppraisalId", nameof(VoteCount.Ordinal));
            count.Ignore(one => one.Sum);
        });
    }
}
