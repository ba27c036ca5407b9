using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Rectification;

public sealed class AskingTheLedger
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task goes_on_where_the_page_before_ended_also_after_a_row_has_gone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        for (var number = 0; number < 43; number++)
            await branch.ItemAsync(database, null, branch.Comrade, number % 5 == 4 ? null : Today.AddDays(number / 3));

        var first = await AskAsync(database, branch.AnotherComrade, new());
        var second = await AskAsync(database, branch.AnotherComrade, new(After: LedgerPlace.From(first.Next!.ToString())));
        var third = await AskAsync(database, branch.AnotherComrade, new(After: second.Next));

        Assert.Equal((20, 20, 3, 43), (first.Rows.Count, second.Rows.Count, third.Rows.Count, first.Counts.Total));
        Assert.Null(third.Next);
        var all = first.Rows.Concat(second.Rows).Concat(third.Rows).ToArray();
        Assert.Equal(43, all.Select(row => row.Id).Distinct().Count());
        Assert.Equal(all.Select(row => row.DueOn ?? DateOnly.MaxValue).Order(), all.Select(row => row.DueOn ?? DateOnly.MaxValue));
        Assert.Equal(branch.Branch.Id, first.Unit);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task works_out_what_is_late_from_the_dates_on_the_day_of_reading(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await branch.ItemAsync(database, null, branch.Comrade, Today);

        var onTheDay = await AskAsync(database, branch.Comrade, new(State: LedgerState.Late));
        database.Clock.Advance(TimeSpan.FromDays(8));
        var afterwards = await AskAsync(database, branch.Comrade, new(State: LedgerState.Late));

        Assert.Empty(onTheDay.Rows);
        Assert.Equal(8, Assert.Single(afterwards.Rows).DaysLate(afterwards.Today));
        Assert.Equal((1, 1), (afterwards.Counts.Running, afterwards.Counts.Late));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task notes_who_reads_a_member_s_problem_and_withholds_it_from_the_committee(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var item = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Today.AddDays(3));
        await branch.ItemAsync(database, null, branch.Comrade, Today.AddDays(5));

        var secretary = await AskAsync(database, branch.Secretary, new());
        var committee = await AskAsync(database, branch.Commissioner, new());
        var own = await AskAsync(database, branch.Comrade, new());

        Assert.Equal(["入户走访少", "入户走访少"], secretary.Rows.Select(row => row.Problem));
        Assert.Equal(["（个人问题，限定范围阅读）", "入户走访少"], committee.Rows.Select(row => row.Problem));
        Assert.Equal("入户走访少", own.Rows[0].Problem);
        var read = Assert.Single(await database.LookAsync(db => db.ReadingLog.ToListAsync()));
        Assert.Equal((branch.Secretary, RecordKind.Problem, item.ProblemId.Value, branch.Comrade), (read.ReaderId, read.Kind, read.RecordId, read.SubjectId!.Value));
        Assert.Equal(0, (await AskAsync(database, branch.Secretary, new(Words: "走访少"))).Counts.Total);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task filters_by_state_owner_date_and_words(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await branch.ItemAsync(database, null, branch.Comrade, Today.AddDays(3));
        await branch.ItemAsync(database, null, branch.Recorder, Today.AddDays(30));
        await branch.ItemAsync(database, null, branch.Recorder, null);

        Assert.Equal((3, 1, 2, 1, 3, 0, 0), (
            await CountAsync(new()), await CountAsync(new(State: LedgerState.LongTerm)), await CountAsync(new(Owner: branch.Recorder)),
            await CountAsync(new(Due: Today.AddDays(10))), await CountAsync(new(Words: " 入户走访 ")), await CountAsync(new(Words: "灌渠")),
            await CountAsync(new(State: LedgerState.Closed))));

        async Task<int> CountAsync(LedgerFilter filter) => (await AskAsync(database, branch.Comrade, filter)).Counts.Total;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_a_member_nothing_of_the_others_and_the_office_its_subtree(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Today.AddDays(3));
        await branch.ItemAsync(database, null, branch.Recorder, Today.AddDays(3));

        Assert.Equal((2, 1, 1, 0), (await CountAsync(branch.Comrade), await CountAsync(branch.AnotherComrade), await CountAsync(branch.Office),
            await CountAsync(branch.Stranger)));

        async Task<int> CountAsync(Id<Person> reader) => (await AskAsync(database, reader, new())).Counts.Total;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task answers_the_usual_question_as_it_answers_every_other(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        for (var number = 0; number < 30; number++)
        {
            var owner = branch.Members[number % branch.Members.Count];
            await branch.ItemAsync(database, number % 3 == 0 ? owner : null, owner, number % 7 == 6 ? null : Today.AddDays(number - 9));
        }

        foreach (var reader in branch.Members.Append(branch.Stranger).Append(branch.Office))
        {
            var usual = await AskAsync(database, reader, new());
            var general = await AskAsync(database, reader, new() { Rows = 100 });

            Assert.Equal(general.Counts, usual.Counts);
            Assert.Equal(general.Rows.Take(Ledger.PageSize), usual.Rows);
            Assert.Equal(general.Unit, usual.Unit);
        }
    }

    private static Task<Ledger.View> AskAsync(TestDatabase database, Id<Person> reader, LedgerFilter filter) =>
        database.AsAsync<Ledger, Ledger.View>(reader, use => use.FindAsync(filter, default));
}
