using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Application.Tests.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Branches;

public sealed class ReadingUnits
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task opens_exactly_what_the_tree_links_to(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);
        var units = new[] { branch.Committee.Id, branch.Branch.Id, branch.Other.Id };

        foreach (var (person, expected) in new (Id<Person>, Id<Unit>[])[]
        {
            (branch.Office, units), (branch.Secretary, [branch.Branch.Id]), (branch.Comrade, [branch.Branch.Id]),
            (branch.Supervisor, [branch.Branch.Id]), (branch.Stranger, [branch.Other.Id]),
        })
        {
            var tree = await TreeAsync(database, person, null);
            Assert.Equal(expected.ToHashSet(), tree.Rows.Where(row => row.Members is not null).Select(row => row.Id).ToHashSet());
            Assert.Contains(tree.Rows, row => row.Id == branch.Committee.Id);
            foreach (var unit in units)
                Assert.Equal(expected.Contains(unit), await OpensAsync(database, person, unit));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task counts_members_up_the_tree_and_shows_a_past_day(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await PlanningBranch.InAsync(database);

        var now = await TreeAsync(database, branch.Office, null);
        var before = await TreeAsync(database, branch.Office, A.FoundingDay);
        var earlier = await TreeAsync(database, branch.Office, A.FoundingDay.AddDays(-1));

        Assert.Equal([6, 5, 1], new[] { branch.Committee, branch.Branch, branch.Other }.Select(unit => now.Rows.Single(row => row.Id == unit.Id).Members));
        Assert.All(before.Rows, row => Assert.Equal(0, row.Members));
        Assert.Empty(earlier.Rows);
    }

    private static Task<BranchList.View> TreeAsync(TestDatabase database, Id<Person> person, DateOnly? day) =>
        database.AsAsync<BranchList, BranchList.View>(person, list => list.FindAsync(day, null, default));

    private static async Task<bool> OpensAsync(TestDatabase database, Id<Person> person, Id<Unit> unit)
    {
        try
        {
            var view = await database.AsAsync<BranchDetails, BranchDetails.View>(person, details => details.FindAsync(unit, default));
            return view.Id == unit;
        }
        catch (NotFoundException)
        {
            return false;
        }
    }
}
