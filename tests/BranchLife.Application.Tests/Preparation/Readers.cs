using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Preparation;

/// <summary>Asks the access table and its SQL twin about everybody: both must name the same people.</summary>
internal static class Readers
{
    public static async Task<Id<Person>[]> OfAsync<T>(
        TestDatabase database, PreparedBranch branch, Func<BranchLifeDbContext, IQueryable<T>> all,
        Func<IQueryable<T>, BranchLifeDbContext, Actor, IQueryable<T>> visible, Func<BranchLifeDbContext, Relation, Actor, Task<bool>> allows)
        where T : class
    {
        var readers = new List<Id<Person>>();
        foreach (var person in branch.Everybody)
        {
            await using var scope = await database.AsAsync(person);
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            var actor = scope.ServiceProvider.GetRequiredService<Actor>();
            var relation = await scope.ServiceProvider.GetRequiredService<Relations>().ToAsync(branch.Branch.Id, default);
            var may = await allows(db, relation, actor);
            Assert.True(may == await visible(all(db), db, actor).AnyAsync(), $"Table and rows differ for {actor.Name}: the table says {may}.");
            if (may) readers.Add(person);
        }

        return [.. readers.Order()];
    }
}
