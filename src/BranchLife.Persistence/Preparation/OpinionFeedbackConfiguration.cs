using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Preparation;

internal sealed class OpinionFeedbackConfiguration : AggregateConfiguration<OpinionFeedback>
{
    protected override void Map(EntityTypeBuilder<OpinionFeedback> entity)
    {
        entity.HasIndex(feedback => feedback.MeetingId).IsUnique();
        Refers<Meeting>(entity, feedback => feedback.MeetingId);
        entity.OwnsMany(feedback => feedback.Answers, answer =>
            answer.ToTable("OpinionAnswers").HasNaturalKey("OpinionFeedbackId", nameof(OpinionAnswer.Ordinal)));
    }
}
