using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Accounts;

internal sealed class UserSessionConfiguration : AggregateConfiguration<UserSession>
{
    protected override void Map(EntityTypeBuilder<UserSession> entity)
    {
        entity.HasIndex(session => session.UserId);
        entity.HasOne<AppUser>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
