using BranchLife.Application.Access;
using BranchLife.Application.Commitments;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Commitments;

/// <summary>The access table and its SQL twin name the same people.</summary>
public sealed class ReadingCommitments
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task in_draft_is_for_their_author_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        await OnlyAsync(database, branch, await KeepingPromises.WriteAsync(database, branch.Comrade, handIn: false), [branch.Comrade]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task that_stand_is_for_the_branch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        await OnlyAsync(database, branch, await KeepingPromises.WriteAsync(database, branch.Comrade), [.. branch.Members]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_secretary_is_also_for_those_who_review_it_from_outside(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);

        await OnlyAsync(database, branch, await KeepingPromises.WriteAsync(database, branch.Secretary), [.. branch.Members, branch.Office, branch.Supervisor]);
    }

    private static async Task OnlyAsync(TestDatabase database, FollowedUpBranch branch, Id<Commitment> id, IReadOnlyCollection<Id<Person>> readers)
    {
        foreach (var person in branch.Everybody)
        {
            await using var scope = await database.AsAsync(person);
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            var listed = await db.Commitments.VisibleTo(db, scope.ServiceProvider.GetRequiredService<Actor>()).AnyAsync(one => one.Id == id);
            var found = await Record.ExceptionAsync(() => scope.ServiceProvider.GetRequiredService<CommitmentDetails>().FindAsync(id, default));

            Assert.True(readers.Contains(person) == listed, $"{person} listed: {listed}");
            Assert.True(readers.Contains(person) == (found is null), $"{person} opened: {found}");
            Assert.True(found is null or NotFoundException, $"{found}");
        }
    }
}
