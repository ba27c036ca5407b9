using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Branches;

internal sealed class DelegationConfiguration : AggregateConfiguration<Delegation>
{
    protected override void Map(EntityTypeBuilder<Delegation> entity)
    {
        entity.HasIndex(delegation => delegation.ToPersonId);
        Refers<Unit>(entity, delegation => delegation.BranchId);
        Refers<Person>(entity, delegation => delegation.FromPersonId);
        Refers<Person>(entity, delegation => delegation.ToPersonId);
    }
}
