using BranchLife.Domain;
using BranchLife.Domain.Branches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Branches;

internal sealed class UnitConfiguration : AggregateConfiguration<Unit>
{
    protected override void Map(EntityTypeBuilder<Unit> entity)
    {
        entity.Property(unit => unit.Code).HasMaxLength(Text.Code);
        entity.Property(unit => unit.Name).HasMaxLength(Text.Title);
        entity.HasIndex(unit => unit.Code).IsUnique();
        entity.HasIndex(unit => unit.SuperiorId);
        Refers<Unit>(entity, unit => unit.SuperiorId);
        entity.OwnsMany(unit => unit.Periods, period =>
        {
            period.ToTable("UnitPeriods").HasNaturalKey("UnitId", nameof(UnitPeriod.From));
            period.Property(p => p.Name).HasMaxLength(Text.Title);
        });
        entity.OwnsMany(unit => unit.Ancestors, ancestor =>
        {
            ancestor.ToTable("UnitAncestors").HasNaturalKey("UnitId", nameof(UnitAncestor.AncestorId));
            ancestor.HasIndex(a => a.AncestorId);
        });
    }
}
