using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Persistence.Sqlite;

/// <summary>For the migration tools only.</summary>
internal sealed class SqliteContextFactory : IDesignTimeDbContextFactory<BranchLifeDbContext>
{
    public BranchLifeDbContext CreateDbContext(string[] args) =>
        new ServiceCollection().AddBranchLifePersistence(new SqliteEngine(), "Data Source=:memory:")
            .BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<BranchLifeDbContext>();
}
