using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Sessions;

internal sealed class WordsConfirmationConfiguration : AggregateConfiguration<WordsConfirmation>
{
    protected override void Map(EntityTypeBuilder<WordsConfirmation> entity)
    {
        entity.Property(confirmation => confirmation.ConfirmedHash).HasMaxLength(64);
        entity.Property(confirmation => confirmation.SheetNumber).HasMaxLength(Text.Name);
        entity.HasIndex(confirmation => new { confirmation.SessionId, confirmation.SpeakerId }).IsUnique();
        entity.HasIndex(confirmation => confirmation.SpeakerId);
        entity.Ignore(confirmation => confirmation.HasOpenRequest);
        Refers<MeetingSession>(entity, confirmation => confirmation.SessionId);
        entity.OwnsMany(confirmation => confirmation.Requests, request =>
        {
            request.ToTable("ChangeRequests").HasNaturalKey("WordsConfirmationId", nameof(ChangeRequest.Ordinal));
            request.Property(one => one.Id).HasConversion<IdConverter<ChangeRequest>>().ValueGeneratedNever();
            request.Property(one => one.WordsHash).HasMaxLength(64);
            request.Ignore(one => one.IsOpen);
        });
    }
}
