using BranchLife.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Sessions;

internal sealed class SessionRoundConfiguration : AggregateConfiguration<SessionRound>
{
    protected override void Map(EntityTypeBuilder<SessionRound> entity)
    {
        entity.HasIndex(round => round.SessionId).IsUnique();
        Refers<MeetingSession>(entity, round => round.SessionId);
        entity.Ignore(round => round.Current);
        entity.Ignore(round => round.Next);
        entity.OwnsMany<RoundStep>("_steps", step =>
        {
            step.ToTable("RoundSteps").HasNaturalKey("SessionRoundId", nameof(RoundStep.Number));
            step.Ignore(s => s.IsOpen);
        });
        entity.Ignore(round => round.Steps);
    }
}
