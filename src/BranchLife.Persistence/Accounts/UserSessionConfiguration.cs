using BranchLife.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Accounts;

internal sealed class UserSessionConfiguration : AggregateConfiguration<UserSession>
{
    protected override void Map(EntityTypeBuilder<UserSession> entity)
    {
        entity.Property(session => session.Address).HasMaxLength(Text.Name);
        entity.Property(session => session.Browser).HasMaxLength(Text.Name);
        entity.HasIndex(session => new { session.UserId, session.StartedAt });
        entity.HasIndex(session => session.StartedAt);
        entity.HasOne<AppUser>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
