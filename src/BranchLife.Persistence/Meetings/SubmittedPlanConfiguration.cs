using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Meetings;

internal sealed class SubmittedPlanConfiguration : AggregateConfiguration<SubmittedPlan>
{
    protected override void Map(EntityTypeBuilder<SubmittedPlan> entity)
    {
        entity.Property(plan => plan.Title).HasMaxLength(Text.Title);
        entity.Property(plan => plan.PlanHash).HasMaxLength(64);
        entity.HasIndex(plan => new { plan.MeetingId, plan.SubmittedAt });
        Refers<Meeting>(entity, plan => plan.MeetingId);
        entity.OwnsMany(plan => plan.Steps, step =>
        {
            step.ToTable("SubmittedPlanSteps").HasNaturalKey("SubmittedPlanId", nameof(PlanStep.Ordinal));
            step.Property(s => s.Title).HasMaxLength(Text.Title);
        });
    }
}
