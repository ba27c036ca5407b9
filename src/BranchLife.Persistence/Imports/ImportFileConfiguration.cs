using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Imports;

internal sealed class ImportFileConfiguration : AggregateConfiguration<ImportFile>
{
    protected override void Map(EntityTypeBuilder<ImportFile> entity)
    {
        entity.Property(file => file.Name).HasMaxLength(Text.Line);
        Refers<Person>(entity, file => file.HandedInById);
        Refers<Unit>(entity, file => file.UnitId);
    }
}
