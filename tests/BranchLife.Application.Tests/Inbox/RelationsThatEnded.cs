using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Inbox;
using BranchLife.Application.Rectification;
using BranchLife.Application.Sessions;
using BranchLife.Application.Tests.Appraisals;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Inbox;

/// <summary>Whoever may no longer open a page is not led there.</summary>
public sealed class RelationsThatEnded
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task lead_nobody_to_the_ballot_of_a_branch_that_was_left(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await database.OpenBallotAsync(branch);
        Assert.Contains("民主测评，请投票", await WaitingAsync(database, branch.People.Comrade));

        await MoveAwayAsync(database, branch.People.Comrade);

        Assert.DoesNotContain("民主测评，请投票", await WaitingAsync(database, branch.People.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<BlankBallot>(branch.People.Comrade, use => use.FindAsync(branch.Meeting, default)));
        Assert.Contains("民主测评，请投票", await WaitingAsync(database, branch.People.AnotherComrade));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task lead_nobody_to_the_own_verdict_of_a_branch_that_was_left(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await branch.SpeakAllAsync();
        await database.VoteAsync(branch);
        await branch.EndAsync();
        foreach (var member in branch.People.Members) await database.DecideAsync(branch, member);
        await database.TellAsync(branch);
        Assert.Contains("签收民主评议意见", await WaitingAsync(database, branch.People.Comrade));

        await MoveAwayAsync(database, branch.People.Comrade);

        Assert.DoesNotContain("签收民主评议意见", await WaitingAsync(database, branch.People.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<OwnVerdict>(branch.People.Comrade, use => use.FindAsync(branch.Meeting, default)));
        Assert.Contains("签收民主评议意见", await WaitingAsync(database, branch.People.AnotherComrade));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task lead_nobody_to_the_claims_of_a_branch_that_was_left(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await branch.FinishAsync();
        Assert.Contains("认领批评意见", await WaitingAsync(database, branch.People.Comrade));

        await MoveAwayAsync(database, branch.People.Comrade);

        Assert.DoesNotContain("认领批评意见", await WaitingAsync(database, branch.People.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<ClaimDesk>(branch.People.Comrade, use => use.FindAsync(branch.Meeting, default)));
        Assert.Contains("认领批评意见", await WaitingAsync(database, branch.People.AnotherComrade));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task lead_neither_a_released_guide_nor_a_member_who_left_to_the_own_words(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await branch.AssembleAsync();
        var session = await branch.SessionAsync();
        Assert.Contains("核对本人发言记录", await WaitingAsync(database, branch.People.Supervisor));
        Assert.Contains("核对本人发言记录", await WaitingAsync(database, branch.People.Comrade));

        await MoveAwayAsync(database, branch.People.Comrade);
        await database.LookAsync(async db =>
        {
            (await db.SupervisingGroups.SingleAsync(group => group.Assignments.Any())).Release(branch.People.Branch.Id, Today(database).AddDays(-1));
            return await db.SaveChangesAsync();
        });

        foreach (var gone in new[] { branch.People.Supervisor, branch.People.Comrade })
        {
            Assert.DoesNotContain("核对本人发言记录", await WaitingAsync(database, gone));
            await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<OwnWords>(gone, use => use.FindAsync(session.Id, default)));
        }

        Assert.Contains("核对本人发言记录", await WaitingAsync(database, branch.People.AnotherComrade));
    }

    [Theory, OnSqlite]
    public async Task leave_no_way_to_the_own_verdict_on_the_board_of_whoever_looks_from_outside(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await branch.SpeakAllAsync();
        await database.VoteAsync(branch);
        await branch.EndAsync();
        foreach (var member in branch.People.Members) await database.DecideAsync(branch, member);
        await database.TellAsync(branch);
        Assert.NotNull((await database.BoardAsync(branch, branch.People.Commissioner)).OwnVerdict);

        await MoveAwayAsync(database, branch.People.Commissioner); // the post on the 支委会 is still held

        Assert.Null((await database.BoardAsync(branch, branch.People.Commissioner)).OwnVerdict);
    }

    private static Task MoveAwayAsync(TestDatabase database, Id<Person> who) => database.LookAsync(async db =>
    {
        (await db.Members.SingleAsync(one => one.PersonId == who)).Transfer(await db.Units.SingleAsync(unit => unit.Name == "白石村党支部"), Today(database));
        return await db.SaveChangesAsync();
    });

    private static DateOnly Today(TestDatabase database) => database.Clock.GetUtcNow().ChinaDay;

    private static async Task<IEnumerable<string>> WaitingAsync(TestDatabase database, Id<Person> who) =>
        (await database.AsAsync<Waiting, IReadOnlyList<Todo>>(who, use => use.FindAsync(default))).Select(todo => todo.Title);
}
