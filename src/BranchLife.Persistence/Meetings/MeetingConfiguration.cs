using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Meetings;

internal sealed class MeetingConfiguration : AggregateConfiguration<Meeting>
{
    protected override void Map(EntityTypeBuilder<Meeting> entity)
    {
        entity.Property(meeting => meeting.Title).HasMaxLength(Text.Title);
        entity.Property(meeting => meeting.ApprovedPlanHash).HasMaxLength(64);
        entity.HasIndex(meeting => new { meeting.BranchId, meeting.AppliesToYear });
        entity.HasIndex(meeting => new { meeting.CampaignId, meeting.Stage });
        Refers<Unit>(entity, meeting => meeting.BranchId);
        Refers<Campaign>(entity, meeting => meeting.CampaignId);
        Refers<RegularMeeting>(entity, meeting => meeting.AdoptedById);
        entity.Ignore(meeting => meeting.PlanFingerprint);
        entity.Ignore(meeting => meeting.ConsentedUntil);

        entity.OwnsMany(meeting => meeting.Steps, step =>
        {
            step.ToTable("PlanSteps").HasNaturalKey("MeetingId", nameof(PlanStep.Ordinal));
            step.Property(s => s.Title).HasMaxLength(Text.Title);
        });
        entity.OwnsMany(meeting => meeting.Reviews, review =>
        {
            review.ToTable("PlanReviews").HasNaturalKey("MeetingId", nameof(PlanReview.Ordinal));
            review.Property(r => r.PlanHash).HasMaxLength(64);
        });
        entity.OwnsMany(meeting => meeting.Comments, comment =>
        {
            comment.ToTable("ReviewComments").HasNaturalKey("MeetingId", nameof(ReviewComment.Ordinal));
            comment.Ignore(c => c.IsOpen);
        });
        entity.OwnsMany(meeting => meeting.History, change =>
            change.ToTable("StageChanges").HasNaturalKey("MeetingId", nameof(StageChange.Ordinal)));
        entity.OwnsMany(meeting => meeting.Waivers, waiver =>
            waiver.ToTable("TrackWaivers").HasNaturalKey("MeetingId", nameof(TrackWaiver.Track)));
        entity.OwnsMany(meeting => meeting.Exemptions, exemption =>
        {
            exemption.ToTable("MemberExemptions").HasNaturalKey("MeetingId", nameof(MemberExemption.PersonId));
            exemption.Ignore(e => e.IsGranted);
        });
        entity.OwnsMany(meeting => meeting.PutOffRequests, request =>
        {
            request.ToTable("PutOffRequests").HasNaturalKey("MeetingId", nameof(PutOffRequest.Ordinal));
            request.Ignore(r => r.IsOpen);
        });
        entity.OwnsMany(meeting => meeting.Explanations, explanation =>
        {
            explanation.ToTable("FindingExplanations").HasNaturalKey("MeetingId", nameof(FindingExplanation.RuleId));
            explanation.Property(e => e.RuleId).HasMaxLength(Text.Code);
        });
    }
}
