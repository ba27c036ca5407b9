using BranchLife.Application.Inbox;
using BranchLife.Application.Rectification;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Inbox;

/// <summary>No job runs: what is due is worked out from facts and dates, on the first request after however long a silence.</summary>
public sealed class ItemsThatWait
{
    private const string LookBack = "开展整改“回头看”";
    private const string LongTerm = "检查长期坚持的整改事项";
    private const string Progress = "说明整改进展";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task are_all_there_on_the_first_request_after_the_program_stood_still_for_a_month(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var late = await branch.ItemAsync(database, null, branch.Comrade, new DateOnly(2026, 12, 10));
        var longTerm = await branch.ItemAsync(database, null, branch.Commissioner, null);
        var own = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, new DateOnly(2026, 12, 31), item => Close(item, branch.Comrade, branch.Recorder, branch.Commissioner));
        var ours = await branch.ItemAsync(database, null, branch.Comrade, new DateOnly(2026, 12, 31), item => Close(item, branch.Comrade, branch.Recorder, branch.Office));
        var secretarys = await branch.ItemAsync(database, branch.Secretary, branch.Secretary, new DateOnly(2026, 12, 31), item => Close(item, branch.Secretary, branch.Recorder, branch.Office));
        Assert.DoesNotContain(await WaitingAsync(branch.Commissioner), todo => todo.Title.StartsWith(LookBack, StringComparison.Ordinal));
        Assert.DoesNotContain(await WaitingAsync(branch.Secretary), todo => todo.Title is LongTerm || todo.Act is "去督促");

        database.Clock.Advance(TimeSpan.FromDays(45)); // to 4 January; nothing ran in between

        Assert.Equal(Sorted(own, ours), Paths(await WaitingAsync(branch.Commissioner), LookBack));
        Assert.Equal(Sorted(own, ours), Paths(await WaitingAsync(branch.Recorder), LookBack));
        Assert.Empty(Paths(await WaitingAsync(branch.Comrade), LookBack));
        Assert.Empty(Paths(await WaitingAsync(branch.AnotherComrade), LookBack));
        Assert.Equal(Sorted(secretarys), Paths(await WaitingAsync(branch.Office), LookBack));
        Assert.Equal(Sorted(secretarys), Paths(await WaitingAsync(branch.Supervisor), LookBack));
        Assert.Empty(Paths(await WaitingAsync(branch.IdleSupervisor), LookBack));
        var look = Assert.Single(await WaitingAsync(branch.Supervisor), todo => todo.Title.StartsWith(LookBack, StringComparison.Ordinal));
        Assert.Equal(($"{LookBack}：青溪村党支部", "销号满30天 · 每月入户走访四户", (DateOnly?)new DateOnly(2026, 12, 20)), (look.Title, look.Detail, look.DueOn));

        var secretary = await WaitingAsync(branch.Secretary);
        Assert.Equal(Sorted(own, ours), Paths(secretary, LookBack));
        Assert.Equal(Sorted(longTerm), Paths(secretary, LongTerm));
        var overdue = Assert.Single(secretary, todo => todo.Act is "去督促");
        Assert.Equal(("督促 1 项超期的整改事项", (DateOnly?)new DateOnly(2026, 12, 10), $"/rectification?unit={branch.Branch.Id}&state=Late"), (overdue.Title, overdue.DueOn, overdue.Path));
        Assert.Equal(Sorted(late), Paths(await WaitingAsync(branch.Comrade), Progress));
        Assert.Equal(Sorted(longTerm), Paths(await WaitingAsync(branch.Commissioner), Progress));

        Task<IReadOnlyList<Todo>> WaitingAsync(Id<Person> who) => database.AsAsync<Waiting, IReadOnlyList<Todo>>(who, use => use.FindAsync(default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task agree_with_the_ledger_and_go_when_they_are_done(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var ours = await branch.ItemAsync(database, null, branch.Comrade, new DateOnly(2026, 12, 31), item => Close(item, branch.Comrade, branch.Recorder, branch.Office));
        database.Clock.Advance(TimeSpan.FromDays(100)); // the look after 30 days and that after 90 are both due

        var due = await LedgerAsync(LedgerState.LookBackDue);
        var todo = Assert.Single(await WaitingAsync(branch.Commissioner), todo => todo.Title == LookBack);
        Assert.Equal((ours.Id, $"/rectification/{ours.Id}"), (Assert.Single(due.Rows).Id, todo.Path));

        await database.AsAsync<LookBackOnItem>(branch.Commissioner, use => use.ExecuteAsync(ours.Id, LookBackResult.Reopened, "又有两户没有走访", new DateOnly(2027, 3, 15), ours.Version, default));
        Assert.DoesNotContain(await WaitingAsync(branch.Commissioner), todo => todo.Title == LookBack);
        Assert.Equal(Sorted(ours), Paths(await WaitingAsync(branch.Comrade), Progress));
        Assert.Empty((await LedgerAsync(LedgerState.LookBackDue)).Rows);

        Task<Ledger.View> LedgerAsync(LedgerState state) =>
            database.AsAsync<Ledger, Ledger.View>(branch.Commissioner, use => use.FindAsync(new LedgerFilter(State: state), default));

        Task<IReadOnlyList<Todo>> WaitingAsync(Id<Person> who) => database.AsAsync<Waiting, IReadOnlyList<Todo>>(who, use => use.FindAsync(default));
    }

    // Closed on 20 November.
    private static void Close(RectificationItem item, Id<Person> owner, Id<Person> recorder, Id<Person> verifier)
    {
        item.Report("走访记录四份", new DateOnly(2026, 11, 19), isEvidence: true, recorder, TestDatabase.Moment);
        item.RequestClosure(owner);
        item.Close("经核验属实。", new Reviewer(verifier, null), TestDatabase.Moment, 30, 90, 180);
    }

    private static string[] Paths(IEnumerable<Todo> todos, string title) =>
        [.. todos.Where(todo => todo.Title.StartsWith(title, StringComparison.Ordinal)).Select(todo => todo.Path).Order(StringComparer.Ordinal)];

    private static string[] Sorted(params RectificationItem[] items) => [.. items.Select(item => $"/rectification/{item.Id}").Order(StringComparer.Ordinal)];
}
