using BranchLife.Domain.Branches;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Deeds;

internal sealed class PracticalDeedConfiguration : AggregateConfiguration<PracticalDeed>
{
    protected override void Map(EntityTypeBuilder<PracticalDeed> entity)
    {
        entity.HasIndex(deed => new { deed.BranchId, deed.State, deed.Id });
        entity.HasIndex(deed => new { deed.TakenById, deed.State });
        entity.HasIndex(deed => deed.OfferedToId);
        entity.HasIndex(deed => deed.ItemId);
        Refers<Unit>(entity, deed => deed.BranchId);
        Refers<Person>(entity, deed => deed.EnteredById);
        Refers<RectificationItem>(entity, deed => deed.ItemId);
        entity.Ignore(deed => deed.Doers);
        entity.OwnsMany(deed => deed.Helpers, helper =>
            helper.ToTable("DeedParticipants").HasNaturalKey("PracticalDeedId", nameof(DeedParticipant.PersonId)));
        entity.OwnsMany(deed => deed.Results, result =>
            result.ToTable("DeedResults").HasNaturalKey("PracticalDeedId", nameof(DeedResult.Ordinal)));
    }
}
