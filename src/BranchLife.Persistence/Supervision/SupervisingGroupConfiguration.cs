using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Supervision;

internal sealed class SupervisingGroupConfiguration : AggregateConfiguration<SupervisingGroup>
{
    protected override void Map(EntityTypeBuilder<SupervisingGroup> entity)
    {
        entity.Property(group => group.Name).HasMaxLength(Text.Name);
        Refers<Unit>(entity, group => group.SentById);
        entity.OwnsMany(group => group.Members, member =>
        {
            member.ToTable("SupervisingGroupMembers").HasNaturalKey("SupervisingGroupId", nameof(GroupMember.PersonId), nameof(GroupMember.From));
            member.HasIndex(m => m.PersonId);
            member.Ignore(m => m.Term);
        });
        entity.OwnsMany(group => group.Assignments, assignment =>
        {
            assignment.ToTable("BranchAssignments").HasNaturalKey("SupervisingGroupId", nameof(BranchAssignment.BranchId), nameof(BranchAssignment.From));
            assignment.HasIndex(a => a.BranchId);
            assignment.Ignore(a => a.Term);
        });
    }
}
