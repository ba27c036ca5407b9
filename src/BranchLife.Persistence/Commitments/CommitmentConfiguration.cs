using BranchLife.Domain.Branches;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Commitments;

/// <summary>What is reviewed has a verdict, its evidence and a reviewer who is not the owner; the database refuses anything else.</summary>
internal sealed class CommitmentConfiguration : AggregateConfiguration<Commitment>
{
    protected override void Map(EntityTypeBuilder<Commitment> entity)
    {
        entity.HasIndex(commitment => new { commitment.BranchId, commitment.State, commitment.DueOn, commitment.Id });
        entity.HasIndex(commitment => new { commitment.OwnerId, commitment.State });
        entity.HasIndex(commitment => commitment.MeetingId);
        entity.HasIndex(commitment => commitment.CarriedFromId).IsUnique();
        Refers<Unit>(entity, commitment => commitment.BranchId);
        Refers<Person>(entity, commitment => commitment.OwnerId);
        Refers<Meeting>(entity, commitment => commitment.MeetingId);
        Refers<Commitment>(entity, commitment => commitment.CarriedFromId);
        entity.Must("Commitments_ReviewedWithEvidence", Condition.IsNot(nameof(Commitment.State), nameof(CommitmentState.Reviewed))
            .Or(Condition.Given(nameof(Commitment.Verdict)).And(Condition.Given(nameof(Commitment.Evidence)))
                .And(Condition.Given(nameof(Commitment.ReviewedById))).And(Condition.Given(nameof(Commitment.ReviewedOn)))));
        entity.Must("Commitments_NotReviewedByTheOwner", Condition.Missing(nameof(Commitment.ReviewedById))
            .Or(Condition.Differ(nameof(Commitment.ReviewedById), nameof(Commitment.OwnerId))));
        entity.OwnsMany(commitment => commitment.Progress, progress =>
            progress.ToTable("CommitmentProgress").HasNaturalKey("CommitmentId", nameof(CommitmentProgress.Ordinal)));
        entity.OwnsMany(commitment => commitment.Revisions, revision =>
            revision.ToTable("CommitmentRevisions").HasNaturalKey("CommitmentId", nameof(CommitmentRevision.Ordinal)));
    }
}
