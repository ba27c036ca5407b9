using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Rectification;

/// <summary>One answer to a record; what is taken on leads to a problem, what is not has a reason (the database refuses anything else).</summary>
internal sealed class ClaimConfiguration : AggregateConfiguration<Claim>
{
    protected override void Map(EntityTypeBuilder<Claim> entity)
    {
        entity.HasIndex(claim => new { claim.Kind, claim.RecordId }).IsUnique();
        entity.HasIndex(claim => claim.MeetingId);
        entity.HasIndex(claim => claim.ProblemId);
        Refers<Meeting>(entity, claim => claim.MeetingId);
        Refers<Problem>(entity, claim => claim.ProblemId);
        entity.Must("Claims_LeadToAProblem", Condition.Is(nameof(Claim.Answer), nameof(ClaimAnswer.Explained)).Or(Condition.Given(nameof(Claim.ProblemId))));
        entity.Must("Claims_HaveAReason", Condition.Is(nameof(Claim.Answer), nameof(ClaimAnswer.Accepted)).Or(Condition.Given(nameof(Claim.Reason))));
    }
}
