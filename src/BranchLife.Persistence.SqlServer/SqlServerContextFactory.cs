using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Persistence.SqlServer;

/// <summary>For the migration tools only; needs no server.</summary>
internal sealed class SqlServerContextFactory : IDesignTimeDbContextFactory<BranchLifeDbContext>
{
    public BranchLifeDbContext CreateDbContext(string[] args) =>
        new ServiceCollection().AddBranchLifePersistence(new SqlServerEngine(), "Server=localhost;Database=design")
            .BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<BranchLifeDbContext>();
}
