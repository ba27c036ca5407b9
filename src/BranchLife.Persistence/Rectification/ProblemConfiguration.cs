using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Rectification;

internal sealed class ProblemConfiguration : AggregateConfiguration<Problem>
{
    protected override void Map(EntityTypeBuilder<Problem> entity)
    {
        entity.Property(problem => problem.Aspect).HasMaxLength(Text.Name);
        entity.HasIndex(problem => new { problem.MeetingId, problem.SubjectId });
        Refers<Meeting>(entity, problem => problem.MeetingId);
        entity.Ignore(problem => problem.IsRepeated);
        entity.OwnsMany(problem => problem.Links, link =>
        {
            link.ToTable("ProblemLinks").HasNaturalKey("ProblemId", nameof(ProblemLink.Kind), nameof(ProblemLink.RecordId));
            link.HasIndex(l => l.RecordId);
        });
    }
}
