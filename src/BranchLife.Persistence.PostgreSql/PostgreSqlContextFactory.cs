using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Persistence.PostgreSql;

/// <summary>For the migration tools only; needs no server.</summary>
internal sealed class PostgreSqlContextFactory : IDesignTimeDbContextFactory<BranchLifeDbContext>
{
    public BranchLifeDbContext CreateDbContext(string[] args) =>
        new ServiceCollection().AddBranchLifePersistence(new PostgreSqlEngine(), "Host=localhost;Database=design")
            .BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<BranchLifeDbContext>();
}
