using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Administration;

internal sealed class GrantConfiguration : AggregateConfiguration<Grant>
{
    protected override void Map(EntityTypeBuilder<Grant> entity)
    {
        entity.HasIndex(grant => grant.PersonId);
        entity.HasIndex(grant => grant.UnitId);
        Refers<Person>(entity, grant => grant.PersonId);
        Refers<Person>(entity, grant => grant.GivenById);
        Refers<Person>(entity, grant => grant.EndedById);
        Refers<Unit>(entity, grant => grant.UnitId);
        entity.Ignore(grant => grant.Term);
    }
}
