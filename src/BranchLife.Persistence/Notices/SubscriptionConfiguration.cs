using BranchLife.Domain.Members;
using BranchLife.Domain.Notices;
using BranchLife.Domain.Preparation;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Notices;

internal sealed class SubscriptionConfiguration : AggregateConfiguration<Subscription>
{
    protected override void Map(EntityTypeBuilder<Subscription> entity)
    {
        entity.Property(subscription => subscription.MailAddress).HasMaxLength(Subscription.AddressLength);
        entity.Property(subscription => subscription.CalendarToken).HasMaxLength(BoxLink.Length);
        entity.HasIndex(subscription => subscription.PersonId).IsUnique();
        entity.HasIndex(subscription => subscription.CalendarToken);
        Refers<Person>(entity, subscription => subscription.PersonId);
    }
}
