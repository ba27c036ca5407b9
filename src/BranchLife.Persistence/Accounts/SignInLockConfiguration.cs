using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence.Accounts;

internal sealed class SignInLockConfiguration : IEntityTypeConfiguration<SignInLock>
{
    public void Configure(EntityTypeBuilder<SignInLock> entity)
    {
        entity.HasKey(held => held.Key);
        entity.Property(held => held.Key).ValueGeneratedNever();
    }
}
