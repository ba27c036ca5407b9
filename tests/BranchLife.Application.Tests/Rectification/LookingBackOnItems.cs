using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Rectification;

public sealed class LookingBackOnItems
{
    private static readonly DateOnly Due = new(2026, 12, 31);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task are_due_by_their_dates_alone_also_after_a_month_without_the_program(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var (item, _) = await ClosedAsync(database, branch);
        await branch.ItemAsync(database, null, branch.Comrade, new DateOnly(2026, 12, 10));
        Assert.Equal((0, 0), (await CountAsync(LedgerState.LookBackDue), await CountAsync(LedgerState.Late)));

        database.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal((1, 1), (await CountAsync(LedgerState.LookBackDue), await CountAsync(LedgerState.Late)));
        database.Clock.Advance(TimeSpan.FromDays(31));

        Assert.Equal((1, 1), (await CountAsync(LedgerState.LookBackDue), await CountAsync(LedgerState.Late)));
        var view = await database.AsAsync<ItemDetails, ItemDetails.View>(branch.Commissioner, use => use.FindAsync(item, default));
        Assert.Contains("整改“回头看”应于2026年12月20日开展，尚未开展。", view.Reminders.Select(finding => finding.Message));
        Assert.True(view.MayLookBack);

        async Task<int> CountAsync(LedgerState state) => (await database.AsAsync<Ledger, Ledger.View>(
            branch.Commissioner, use => use.FindAsync(new LedgerFilter(State: state), default))).Counts.Total;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task are_taken_by_somebody_other_than_the_owner_and_may_open_the_item_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var (item, version) = await ClosedAsync(database, branch);
        database.Clock.Advance(TimeSpan.FromDays(40));

        await Assert.ThrowsAsync<AccessDeniedException>(() => LookAsync(branch.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => LookAsync(branch.AnotherComrade));
        await LookAsync(branch.Recorder);

        var again = await database.LookAsync(db => db.RectificationItems.AsNoTracking().SingleAsync(known => known.Id == item));
        Assert.Equal((RectificationState.Reopened, new DateOnly(2027, 6, 30), Due), (again.State, again.DueOn!.Value, again.FirstDueOn!.Value));
        Assert.True(Assert.Single(again.Decisions).Closed);
        Assert.Contains(branch.Comrade, await database.LookAsync(db => db.Notices.Where(notice => notice.Path == $"/rectification/{item}").Select(notice => notice.RecipientId).ToListAsync()));

        Task LookAsync(Id<Person> by) => database.AsAsync<LookBackOnItem>(
            by, use => use.ExecuteAsync(item, LookBackResult.Reopened, "又有两户没有走访", new DateOnly(2027, 6, 30), version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task lay_last_year_s_problem_beside_the_one_that_came_back_in_other_words(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var before = A.Meeting(of: branch.Branch.Id).MinutesSealed();
        var (ours, hers) = (Found(before, null, "对困难群众入户走访不经常，了解实际困难不深入。"), Found(before, branch.Comrade, "学习笔记不全，自学计划没有坚持下来。"));
        await database.KeepAsync(before, ours, hers);
        var (again, other, own) = (Found(branch.Meeting, null, "入户走访困难群众不够经常，对实际困难了解得不深入。", confirmed: false),
            Found(branch.Meeting, null, "党务公开栏更新不及时。", confirmed: false), Found(branch.Meeting, branch.Comrade, "自学计划没有坚持，学习笔记记得不全。", confirmed: false));
        await database.KeepAsync(again, other, own);

        var secretary = await ListAsync(branch.Secretary);
        var member = await ListAsync(branch.AnotherComrade);

        Assert.Equal([(again.Id, ours.Id), (own.Id, hers.Id)], secretary.Lists.SelectMany(list => list.Rows).Where(row => row.Earlier is not null)
            .Select(row => (row.Id, row.Earlier!.Id)).OrderBy(pair => pair.Item1 == own.Id));
        Assert.Equal((2, 1), (secretary.Again, member.Again));

        Task<ProblemList.View> ListAsync(Id<Person> reader) =>
            database.AsAsync<ProblemList, ProblemList.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));
    }

    private static Problem Found(Domain.Meetings.Meeting meeting, Id<Person>? subject, string words, bool confirmed = true)
    {
        var problem = Problem.Find(Identities.Fresh<Problem>(), meeting, subject, A.Statement with { Statement = words, Aspect = null },
            confirmed ? new DateOnly(2025, 11, 10) : new DateOnly(2026, 11, 10));
        return confirmed ? problem.Confirmed() : problem;
    }

    // Closed on 20 November through the program itself, so that the campaign's days are set.
    private static async Task<(Id<RectificationItem> Id, int Version)> ClosedAsync(TestDatabase database, FollowedUpBranch branch)
    {
        var item = await branch.ItemAsync(database, branch.Comrade, branch.Comrade, Due, known =>
        {
            known.Report("走访记录四份", new DateOnly(2026, 11, 19), isEvidence: true, branch.Recorder, TestDatabase.Moment);
            known.RequestClosure(branch.Comrade);
        });
        var version = await database.LookAsync(db => db.RectificationItems.Where(known => known.Id == item.Id).Select(known => known.Version).SingleAsync());
        await database.AsAsync<CloseItem>(branch.Commissioner, use => use.ExecuteAsync(item.Id, "经核验属实。", version, default));
        return (item.Id, version + 1);
    }
}
