using BranchLife.Application.Access;
using BranchLife.Application.Deeds;
using BranchLife.Application.Inbox;
using BranchLife.Application.Tests.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Members;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Deeds;

public sealed class DoingDeeds
{
    private static readonly DateOnly Done = new(2026, 11, 20);

    private static Wish Undated => A.Wish with { WishedFor = null };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leads_from_the_wish_to_the_askers_answer_each_step_by_whose_it_is(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var id = await EnterAsync(database, branch, branch.Secretary);

        await Assert.ThrowsAsync<AccessDeniedException>(() => AcceptAsync(branch.Secretary)); // wrote it down
        await Assert.ThrowsAsync<AccessDeniedException>(() => AcceptAsync(branch.Comrade));
        await Assert.ThrowsAsync<NotFoundException>(() => AcceptAsync(branch.Office));
        await AcceptAsync(branch.Commissioner);
        await database.AsAsync<OfferDeed>(branch.Secretary, use => use.ExecuteAsync(id, branch.Comrade, 2, default));
        await Assert.ThrowsAsync<RuleViolationException>(() => TakeAsync(database, id, branch.Commissioner, 3));
        await database.AsAsync<DeclineDeedOffer>(branch.Comrade, use => use.ExecuteAsync(id, 3, default));
        await TakeAsync(database, id, branch.Commissioner, 4);
        await database.AsAsync<JoinDeed>(branch.Secretary, use => use.ExecuteAsync(id, default));
        await database.AsAsync<ReportDeed>(branch.Secretary, use => use.ExecuteAsync(id, "换了灯头", Done, 6, default));
        foreach (var doer in new[] { branch.Commissioner, branch.Secretary }) await Assert.ThrowsAsync<AccessDeniedException>(() => ConfirmAsync(doer));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ConfirmAsync(branch.Comrade));
        await ConfirmAsync(branch.Recorder);

        var deed = await database.LookAsync(db => db.PracticalDeeds.SingleAsync());
        Assert.Equal((DeedState.Confirmed, branch.Recorder), (deed.State, Assert.Single(deed.Results).ConfirmedById));
        Assert.Equal(new[] { branch.Comrade, branch.Commissioner, branch.Secretary }.Order(), (await database.LookAsync(db =>
            db.Notices.Select(notice => notice.RecipientId).ToListAsync())).Order());

        Task AcceptAsync(Id<Person> by) => database.AsAsync<AcceptDeed>(by, use => use.ExecuteAsync(id, 1, default));

        Task ConfirmAsync(Id<Person> by) => database.AsAsync<ConfirmDeed>(by, use => use.ExecuteAsync(id, Satisfaction.Satisfied, "很好", 7, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task without_a_committee_leaves_the_secretarys_own_to_be_confirmed_by_any_other_member(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database, hasCommittee: false);
        var id = await EnterAsync(database, branch, branch.Secretary);
        await database.AsAsync<AcceptDeed>(branch.Secretary, use => use.ExecuteAsync(id, 1, default));
        await TakeAsync(database, id, branch.Secretary, 2);
        await database.AsAsync<ReportDeed>(branch.Secretary, use => use.ExecuteAsync(id, "换了灯头", Done, 3, default));

        await Assert.ThrowsAsync<AccessDeniedException>(() => ConfirmAsync(branch.Secretary));
        await ConfirmAsync(branch.Comrade);

        Task ConfirmAsync(Id<Person> by) => database.AsAsync<ConfirmDeed>(by, use => use.ExecuteAsync(id, Satisfaction.Satisfied, null, 4, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task has_one_taker_of_two_and_tells_the_other_so(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var deed = A.Deed(branch.Branch.Id, Undated, branch.Secretary, TestDatabase.Moment).Accepted();
        await database.KeepAsync(deed);

        Id<Person>[] takers = [branch.Comrade, branch.AnotherComrade];
        var outcomes = await Task.WhenAll(takers.Select(taker => Record.ExceptionAsync(() => TakeAsync(database, deed.Id, taker, 1))));

        var refused = Assert.IsType<RuleViolationException>(Assert.Single(outcomes, outcome => outcome is not null));
        Assert.Same(DeedRules.TakenByOne, refused.Rule);
        var taken = await database.LookAsync(db => db.PracticalDeeds.SingleAsync());
        Assert.Equal((DeedState.Taken, takers[Array.IndexOf(outcomes, null)]), (taken.State, taken.TakenById!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_in_several_helpers_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        var deed = A.Deed(branch.Branch.Id, Undated, branch.Secretary, TestDatabase.Moment).Taken(branch.Comrade);
        await database.KeepAsync(deed);

        Id<Person>[] helpers = [branch.Secretary, branch.Commissioner, branch.AnotherComrade];
        await Task.WhenAll(helpers.Select(helper => database.AsAsync<JoinDeed>(helper, use => use.ExecuteAsync(deed.Id, default))));

        var joined = await database.LookAsync(db => db.PracticalDeeds.SingleAsync());
        Assert.Equal(helpers.Order(), joined.Helpers.Select(helper => helper.PersonId).Order());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_counted_by_who_looks_from_outside_and_read_by_the_branch_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        PracticalDeed Entered() => A.Deed(branch.Branch.Id, Undated, branch.Secretary, TestDatabase.Moment);
        await database.KeepAsync(Entered(), Entered(), Entered().Accepted(), Entered().Taken(branch.Comrade), Entered().Reported(branch.Comrade));

        foreach (var outsider in new[] { branch.Office, branch.Supervisor })
        {
            var counted = (await database.AsAsync<DeedCounts, DeedCounts.View?>(outsider, use => use.FindAsync(null, default)))!;
            Assert.Equal(new DeedCounts.Numbers(2, 1, 2, 0, 0), Assert.Single(counted.Rows).Numbers);
            Assert.Equal((5, "青溪村党支部"), (counted.Total.All, counted.Rows[0].Name));
        }

        var board = await BoardAsync(branch.Comrade);
        Assert.Equal((2, 1, 2, 5), (board.Wished.Count, board.Accepted.Count, board.Running.Count, board.Total));
        Assert.Equal(1, (await database.AsAsync<DeedBoard, DeedBoard.View>(branch.Comrade,
            use => use.FindAsync(new DeedBoard.Filter(State: DeedState.Reported, Words: "路灯"), default))).Total);
        var id = board.Rows[0].Id;
        foreach (var person in branch.Everybody)
        {
            Assert.Equal(branch.Members.Contains(person) ? 5 : 0, (await BoardAsync(person)).Total);
            Assert.Equal(branch.Members.Contains(person), await Record.ExceptionAsync(() =>
                database.AsAsync<DeedDetails, DeedDetails.View>(person, use => use.FindAsync(id, default))) is null);
        }

        Task<DeedBoard.View> BoardAsync(Id<Person> by) => database.AsAsync<DeedBoard, DeedBoard.View>(by, use => use.FindAsync(new DeedBoard.Filter(), default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task waits_in_the_inbox_of_whose_step_it_is(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await FollowedUpBranch.InAsync(database);
        PracticalDeed Entered() => A.Deed(branch.Branch.Id, Undated, branch.Secretary, TestDatabase.Moment);
        var (taken, offered) = (Entered().Taken(branch.Comrade), Entered().Accepted());
        offered.Offer(branch.AnotherComrade);
        await database.KeepAsync(Entered(), taken, offered, Entered().Reported(branch.Commissioner));

        Assert.Equal([$"/deeds/{taken.Id}"], await PathsAsync(branch.Comrade));
        Assert.Equal([$"/deeds/{offered.Id}"], await PathsAsync(branch.AnotherComrade));
        Assert.Equal(["/deeds?Filter.State=Wished#list"], await PathsAsync(branch.Commissioner)); // did the one that is to be confirmed
        Assert.Equal(["/deeds?Filter.State=Reported#list"], await PathsAsync(branch.Secretary)); // wrote the wish down
        Assert.Empty(await PathsAsync(branch.Office));

        async Task<IEnumerable<string>> PathsAsync(Id<Person> by) => (await database.AsAsync<Waiting, IReadOnlyList<Todo>>(by, use => use.FindAsync(default)))
            .Select(todo => todo.Path).Where(path => path.StartsWith("/deeds", StringComparison.Ordinal));
    }

    private static Task<Id<PracticalDeed>> EnterAsync(TestDatabase database, FollowedUpBranch branch, Id<Person> by) =>
        database.AsAsync<EnterDeed, Id<PracticalDeed>>(by, use => use.ExecuteAsync(branch.Branch.Id, Undated, null, default));

    private static Task TakeAsync(TestDatabase database, Id<PracticalDeed> id, Id<Person> by, int version) =>
        database.AsAsync<TakeDeed>(by, use => use.ExecuteAsync(id, version, default));
}
