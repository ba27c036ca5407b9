using System.Linq.Expressions;
using BranchLife.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence;

/// <summary>Every aggregate: its own id as key, its version compared at each save, no cascading deletes.</summary>
internal abstract class AggregateConfiguration<T> : IEntityTypeConfiguration<T>
    where T : Aggregate<T>
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.HasKey(aggregate => aggregate.Id);
        builder.Property(aggregate => aggregate.Id).ValueGeneratedNever();
        builder.Property(aggregate => aggregate.Version).IsConcurrencyToken();
        Map(builder);
    }

    protected abstract void Map(EntityTypeBuilder<T> entity);

    protected static void Refers<TOther>(EntityTypeBuilder<T> entity, Expression<Func<T, object?>> id)
        where TOther : class =>
        entity.HasOne<TOther>().WithMany().HasForeignKey(id).OnDelete(DeleteBehavior.Restrict);
}
