using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Wording;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Wording;

internal sealed class AddedPhraseConfiguration : AggregateConfiguration<AddedPhrase>
{
    protected override void Map(EntityTypeBuilder<AddedPhrase> entity)
    {
        entity.Property(phrase => phrase.Phrase).HasMaxLength(Text.Code);
        entity.HasIndex(phrase => phrase.RemovedAt);
        Refers<Person>(entity, phrase => phrase.AddedById);
        Refers<Person>(entity, phrase => phrase.RemovedById);
    }
}
