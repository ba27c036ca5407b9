using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Inbox;
using BranchLife.Application.Meetings;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Appraisals;

public sealed class HoldingTheBallot
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task goes_from_opening_to_counts_that_equal_the_turnout(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);

        await database.VoteAsync(branch);

        var board = await database.BoardAsync(branch, branch.People.Secretary);
        Assert.Equal((7, 7, 7), (board.Ballot!.Issued, board.Ballot.Returned, board.Ballot.Valid));
        Assert.Equal(7, board.Ballot.Voted.Count);
        Assert.All(board.Rows!, row => Assert.Equal((0, 7), (row.Votes!.First, row.Votes.Second)));
        Assert.Equal(7, board.Team!.First);
        Assert.Equal(0, await database.LookAsync(db => db.BallotMarks.CountAsync()));
        var counts = await database.AsAsync<SessionCounts, SessionCounts.View>(branch.People.Comrade, use => use.FindAsync(branch.Meeting, default));
        Assert.Equal((true, 7), (counts.IsCombined, counts.Ballot?.Returned));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_one_ballot_from_each_even_when_all_press_twice_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await database.OpenBallotAsync(branch);

        var taken = await Task.WhenAll(branch.People.Members.Concat(branch.People.Members)
            .Select(voter => Task.Run(() => database.CastAsync(branch, voter, AppraisalGrade.BasicallyQualified))));

        Assert.Equal(7, taken.Count(isFirst => isFirst));
        Assert.Equal(7 * 8, await database.LookAsync(db => db.BallotMarks.CountAsync())); // seven members and the team
        await database.CloseBallotAsync(branch);
        Assert.All((await database.AppraisalAsync(branch)).Counts, count => Assert.Equal(7, count.Sum));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_for_members_in_the_room(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await branch.SignInAsync(new SignInEntry(branch.People.Comrade, Presence.OnLeave, "在外就医", branch.People.Secretary));
        await database.OpenBallotAsync(branch);

        Assert.Equal(AppraisalRules.VotersAreInTheRoom, (await Assert.ThrowsAsync<RuleViolationException>(() => database.CastAsync(branch, branch.People.Comrade))).Rule);
        await Assert.ThrowsAsync<AccessDeniedException>(() => database.CastAsync(branch, branch.People.Supervisor));
        await Assert.ThrowsAsync<NotFoundException>(() => database.CastAsync(branch, branch.People.Stranger));
        Assert.Equal(6, (await database.BoardAsync(branch, branch.People.Secretary)).Ballot!.Issued);
        Assert.DoesNotContain(await TodosAsync(database, branch.People.Comrade), todo => todo.Contains("投票", StringComparison.Ordinal));
        Assert.Contains("民主测评，请投票", await TodosAsync(database, branch.People.AnotherComrade));
    }

    [Theory, OnSqlite]
    public async Task is_over_before_the_meeting_ends_and_counted_before_the_seal(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await branch.SpeakAllAsync();
        await database.OpenBallotAsync(branch);

        Assert.Equal(AppraisalRules.TheBallotClosesFirst, (await Assert.ThrowsAsync<RuleViolationException>(branch.EndAsync)).Rule);
        foreach (var voter in branch.People.Members) await database.CastAsync(branch, voter);
        await database.CloseBallotAsync(branch);
        await branch.EndAsync();
        await branch.FinishAsync();

        var minutes = await database.LookAsync(db => db.Minutes.AsNoTracking().SingleAsync());
        Assert.Contains("发出测评票7张，收回7张，有效票7张", minutes.Body, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task has_paper_entered_by_one_and_checked_by_another(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await branch.SpeakAllAsync();
        await database.OpenBallotAsync(branch, BallotWay.OnPaper);
        var appraisal = await database.AppraisalAsync(branch);
        VoteCount[] votes = [.. appraisal.Members.OrderBy(member => member.Ordinal).Select((member, i) => VoteCount.Of(member.PersonId, i + 1, 2, 4, 0, 0, 1)), VoteCount.Of(null, 8, 7, 0, 0, 0, 0)];
        await branch.EndAsync();
        await database.AsAsync<CountBallots>(branch.People.Recorder, use => use.ExecuteAsync(branch.Meeting, new BallotBox(7, 7, 7), votes, appraisal.Version, default));

        Assert.Equal(AppraisalRules.TheBallotClosesFirst, (await Assert.ThrowsAsync<RuleViolationException>(branch.FinishAsync)).Rule);
        Assert.Equal(AppraisalRules.TwoPersonsCount, (await Assert.ThrowsAsync<RuleViolationException>(() => CheckAsync(branch.People.Recorder))).Rule);
        Assert.Contains("复核民主测评票数", await TodosAsync(database, branch.People.Secretary));
        await CheckAsync(branch.People.Secretary);

        Assert.Equal((2, 4, 1), (await database.BoardAsync(branch, branch.People.Secretary)).Rows!.Select(row => (row.Votes!.First, row.Votes.Second, row.Votes.Abstained)).First());

        async Task CheckAsync(Id<Domain.Members.Person> by) => await database.AsAsync<CheckCount>(
            by, async use => await use.ExecuteAsync(branch.Meeting, agrees: true, (await database.AppraisalAsync(branch)).Version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_no_break_down_of_four_ballots_to_anybody(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await database.OpenBallotAsync(branch);
        foreach (var voter in branch.People.Members.Take(4)) await database.CastAsync(branch, voter, AppraisalGrade.Unqualified);
        await database.CloseBallotAsync(branch);

        foreach (var reader in branch.People.Members.Concat([branch.People.Supervisor, branch.People.Office]))
        {
            var board = await database.BoardAsync(branch, reader);
            Assert.Null(board.Team);
            Assert.All(board.Rows ?? [], row => Assert.Null(row.Votes));
        }

        Assert.Empty((await database.AppraisalAsync(branch)).Counts);
        Assert.Equal(0, await database.LookAsync(db => db.BallotMarks.CountAsync()));
    }

    [Theory, OnSqlite]
    public async Task tells_counts_to_the_committee_and_a_granted_group_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await database.VoteAsync(branch);

        Assert.NotNull((await database.BoardAsync(branch, branch.People.Commissioner)).Rows);
        Assert.NotNull((await database.BoardAsync(branch, branch.People.Supervisor)).Rows);
        Assert.Null((await database.BoardAsync(branch, branch.People.Comrade)).Rows);
        Assert.Null((await database.BoardAsync(branch, branch.People.Office)).Rows);
        await Assert.ThrowsAsync<NotFoundException>(() => database.BoardAsync(branch, branch.People.Stranger));
    }

    [Theory, OnSqlite]
    public async Task is_not_the_groups_to_read_without_a_grant(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database, groupsReadMinutes: false);
        await database.VoteAsync(branch);

        Assert.Null((await database.BoardAsync(branch, branch.People.Supervisor)).Rows);
    }

    private static async Task<IEnumerable<string>> TodosAsync(TestDatabase database, Id<Domain.Members.Person> person) =>
        (await database.AsAsync<Waiting, IReadOnlyList<Todo>>(person, use => use.FindAsync(default))).Select(todo => todo.Title);
}
