using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Accounts;

internal sealed class PasswordSheetConfiguration : AggregateConfiguration<PasswordSheet>
{
    protected override void Map(EntityTypeBuilder<PasswordSheet> entity)
    {
        entity.Property(sheet => sheet.Sealed).HasMaxLength(PasswordSheet.SealedLength);
        Refers<Person>(entity, sheet => sheet.IssuedById);
    }
}
