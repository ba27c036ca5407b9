using System.Globalization;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Schema;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Appraisals;

/// <summary>
/// A stranger holds the whole database while people vote, knows who voted when, and wants to know who marked what. One voter
/// differs from all others; the attacker names that one by the place of the rows.
/// </summary>
public sealed class AttackingTheBallot
{
    private const int Runs = 42;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task matches_voters_and_marks_no_better_than_chance(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await database.OpenBallotAsync(branch);
        var (random, hits) = (new Random(20261122), 0);
        for (var run = 0; run < Runs; run++)
        {
            Id<Person>[] voters = [.. branch.People.Members];
            random.Shuffle(voters);
            var odd = random.Next(voters.Length);
            foreach (var (voter, turn) in voters.Select((voter, turn) => (voter, turn)))
                await VoteAsync(database, branch, voter, turn == odd ? AppraisalGrade.Unqualified : AppraisalGrade.Qualified);

            if (await GuessAsync(database, engine, branch.People.Members[0], voters.Length) == odd) hits++;
            await ForgetAsync(database);
        }

        // By chance one in seven: 6 of 42. Whoever writes in the order of voting is found out 42 times.
        Assert.InRange(hits, 0, 14);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task finds_no_trace_of_a_vote_in_any_table_but_turnout_and_marks(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await database.OpenBallotAsync(branch);
        await database.CastAsync(branch, branch.People.Comrade);
        var before = await TablesAsync(database);

        database.Clock.Advance(TimeSpan.FromMinutes(7));
        await database.CastAsync(branch, branch.People.AnotherComrade, AppraisalGrade.BasicallyQualified);

        var after = await TablesAsync(database);
        Assert.Equal(["BallotMarks", "BallotTurnouts"], after.Where(table => before[table.Key] != table.Value).Select(table => table.Key).Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task cannot_put_the_marks_of_one_ballot_together(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await AppraisingBranch.SittingAsync(database);
        await database.OpenBallotAsync(branch);
        await database.CastAsync(branch, branch.People.Comrade);
        var before = await MarksAsync(database, engine);
        await database.CastAsync(branch, branch.People.AnotherComrade, AppraisalGrade.BasicallyQualified);

        var after = await MarksAsync(database, engine);

        Assert.Empty(before.Select(mark => mark.Id).Intersect(after.Select(mark => mark.Id)));
        Assert.All(after, mark => Assert.Equal('4', mark.Id.ToString()[14])); // random, no moment in it
        if (engine is Engine.PostgreSql) Assert.Single(after.Select(mark => mark.Transaction).Distinct());
    }

    private static Task VoteAsync(TestDatabase database, SittingBranch branch, Id<Person> voter, AppraisalGrade grade) =>
        database.AsAsync<CastBallot>(voter, use => use.ExecuteAsync(
            branch.Meeting, new Ballot(new Dictionary<Id<Person>, AppraisalGrade?> { [branch.People.Members[0]] = grade }, null), default));

    // The odd mark's place among those on the same member, as the rows lie.
    private static async Task<int> GuessAsync(TestDatabase database, Engine engine, Id<Person> subject, int voters)
    {
        var marks = (await MarksAsync(database, engine)).Where(mark => mark.Subject == subject.Value).ToArray();
        Assert.Equal(voters, marks.Length);
        return Array.FindIndex(marks, mark => mark.Grade == nameof(AppraisalGrade.Unqualified));
    }

    private static Task ForgetAsync(TestDatabase database) => database.LookAsync(async db =>
    {
        await db.BallotMarks.ExecuteDeleteAsync();
        return await db.BallotTurnouts.ExecuteUpdateAsync(turnout => turnout.SetProperty(one => one.HasVoted, false));
    });

    private static async Task<IReadOnlyDictionary<string, string>> TablesAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        return (await scope.ServiceProvider.GetRequiredService<RowHash>().FindAsync(default)).Tables;
    }

    /// <summary>As the rows lie: by row number, or by place in the heap.</summary>
    private static Task<IReadOnlyList<Mark>> MarksAsync(TestDatabase database, Engine engine) => database.LookAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = engine is Engine.Sqlite
            ? "SELECT \"Id\", \"SubjectId\", \"Grade\", '' FROM BallotMarks ORDER BY rowid"
            : "SELECT \"Id\"::text, \"SubjectId\"::text, \"Grade\", xmin::text FROM \"BallotMarks\" ORDER BY ctid";
        await using var reader = await command.ExecuteReaderAsync();
        var marks = new List<Mark>();
        while (await reader.ReadAsync())
        {
            marks.Add(new Mark(
                Guid.Parse(Word(reader.GetValue(0))!), Word(reader.GetValue(1)) is { Length: > 0 } subject ? Guid.Parse(subject) : null,
                Word(reader.GetValue(2)), Word(reader.GetValue(3))));
        }

        return (IReadOnlyList<Mark>)marks;
    });

    private static string? Word(object value) => value is DBNull ? null : Convert.ToString(value, CultureInfo.InvariantCulture);

    private sealed record Mark(Guid Id, Guid? Subject, string? Grade, string? Transaction);
}
