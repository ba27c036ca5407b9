using BranchLife.Domain.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Members;

internal sealed class MemberConfiguration : AggregateConfiguration<Member>
{
    protected override void Map(EntityTypeBuilder<Member> entity)
    {
        entity.HasIndex(member => member.PersonId).IsUnique();
        Refers<Person>(entity, member => member.PersonId);
        entity.OwnsMany(member => member.Memberships, membership =>
        {
            membership.ToTable("BranchMemberships").HasNaturalKey("MemberId", nameof(BranchMembership.From));
            membership.HasIndex(m => new { m.BranchId, m.From });
            membership.Ignore(m => m.Term);
        });
        entity.OwnsMany(member => member.Attachments, attachment =>
        {
            attachment.ToTable("ActivityAttachments")
                .HasNaturalKey("MemberId", nameof(ActivityAttachment.UnitId), nameof(ActivityAttachment.From));
            attachment.HasIndex(a => a.UnitId);
            attachment.Ignore(a => a.Term);
        });
    }
}
