using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Appraisals;

internal sealed class AppraisalVerdictConfiguration : AggregateConfiguration<AppraisalVerdict>
{
    protected override void Map(EntityTypeBuilder<AppraisalVerdict> entity)
    {
        entity.HasIndex(verdict => new { verdict.AppraisalId, verdict.SubjectId }).IsUnique();
        entity.HasIndex(verdict => verdict.SubjectId);
        entity.HasIndex(verdict => verdict.MeetingId);
        Refers<Appraisal>(entity, verdict => verdict.AppraisalId);
        Refers<Person>(entity, verdict => verdict.SubjectId);
        entity.OwnsMany(verdict => verdict.Revisions, revision =>
            revision.ToTable("VerdictRevisions").HasNaturalKey("AppraisalVerdictId", nameof(VerdictRevision.Ordinal)));
    }
}
