using BranchLife.Domain;
using BranchLife.Domain.Branches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Imports;

internal sealed class ImportWordConfiguration : IEntityTypeConfiguration<ImportWord>
{
    public void Configure(EntityTypeBuilder<ImportWord> word)
    {
        word.HasKey(one => new { one.UnitId, one.Kind, one.Word });
        word.Property(one => one.Word).HasMaxLength(Text.Title);
        word.Property(one => one.Field).HasMaxLength(Text.Code);
        word.HasOne<Unit>().WithMany().HasForeignKey(one => one.UnitId).OnDelete(DeleteBehavior.Restrict);
    }
}
