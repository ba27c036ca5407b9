using BranchLife.Domain;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Members;

internal sealed class PersonConfiguration : AggregateConfiguration<Person>
{
    protected override void Map(EntityTypeBuilder<Person> entity)
    {
        entity.ToTable("Persons");
        entity.Property(person => person.Name).HasMaxLength(Text.Name);
        entity.HasIndex(person => person.Name);
    }
}
