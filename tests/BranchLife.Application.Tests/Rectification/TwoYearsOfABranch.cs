using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Rectification;
using BranchLife.Application.Reports.Editing;
using BranchLife.Application.Reports.MeetingReports;
using BranchLife.Domain;
using BranchLife.Domain.Administration;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;
using BranchLife.Persistence;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Rectification;

/// <summary>
/// Two years: promises of last year in two branches; one is merged into the other, the other is then split. Every open promise is
/// found again, once, where the one who answers for it is; what was finished stays where it was finished.
/// </summary>
public sealed class TwoYearsOfABranch
{
    private static readonly DateOnly Founded = new(2024, 1, 1);
    private static readonly Period Always = new(Founded, new DateOnly(2030, 1, 1));

    private readonly Unit _committee = A.Committee();
    private readonly List<object> _things = [];
    private readonly Unit _east;
    private readonly Unit _west;
    private readonly Dictionary<string, Id<Person>> _people = [];

    public TwoYearsOfABranch()
    {
        (_east, _west) = (A.Branch("东岭村党支部", _committee), A.Branch("西岭村党支部", _committee));
        _things.AddRange([_committee, _east, _west]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leave_no_item_lost_and_none_doubled_after_a_merger_and_a_split(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await LastYearAsync(database);
        var before = await OpenItemsAsync(database);
        Assert.Equal((8, 8), (before.Count, before.Distinct().Count()));

        // Spring: west is merged into east; its members are transferred.
        database.Clock.Advance(TimeSpan.FromDays(120));
        foreach (var name in new[] { "西一", "西二", "西三" }) await TransferAsync(database, name, _east.Id);
        await ChangeAsync<Unit>(database, _west.Id, unit => unit.Dissolve(database.Clock.GetUtcNow().ChinaDay));
        Assert.Equal(4, await HandOverAsync(database, _west.Id));
        Assert.Equal(0, await HandOverAsync(database, _west.Id));
        Assert.Equal(before, await OpenItemsAsync(database));
        Assert.Equal((8, 0), (await OpenInAsync(database, _east.Id), await OpenInAsync(database, _west.Id)));

        // Autumn: east is split; two of its members go into a new branch.
        database.Clock.Advance(TimeSpan.FromDays(120));
        var south = A.Branch("南岭村党支部", _committee);
        await database.KeepAsync(south);
        foreach (var name in new[] { "东二", "西二" }) await TransferAsync(database, name, south.Id);
        Assert.Equal(4, await HandOverAsync(database, _east.Id));

        Assert.Equal(before, await OpenItemsAsync(database));
        Assert.Equal((4, 4, 0), (await OpenInAsync(database, _east.Id), await OpenInAsync(database, south.Id), await OpenInAsync(database, _west.Id)));
        var twice = await database.LookAsync(db => db.RectificationItems.AsNoTracking().Where(item => item.Moves.Count == 2).ToListAsync());
        Assert.Equal(2, twice.Count);
        Assert.All(twice, item => Assert.Equal((_west.Id, _east.Id, south.Id), (item.Moves[0].FromId, item.Moves[0].ToId, item.UnitId)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task let_the_new_branch_see_what_it_has_taken_over_and_the_finished_stay(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await LastYearAsync(database);
        await TransferAsync(database, "西二", _east.Id);
        await HandOverAsync(database, _west.Id);

        var ledger = await database.AsAsync<Ledger, Ledger.View>(_people["东一"], use => use.FindAsync(new LedgerFilter(), default));
        var personal = await database.LookAsync(db => db.Problems.AsNoTracking().Where(problem => problem.SubjectId == _people["西二"]).SingleAsync());

        Assert.Equal(6, ledger.Counts.Total);
        Assert.Equal(_east.Id, personal.BranchId);
        Assert.DoesNotContain(ledger.Rows, row => row.Problem == ProblemWordsWithheld);
        Assert.Equal(_west.Id, await database.LookAsync(db => db.RectificationItems.Where(item => item.State == RectificationState.Closed).Select(item => item.UnitId).SingleAsync()));
        await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<HandOverItems>(_people["东一"], use => use.ExecuteAsync(_east.Id, "合并", 0, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task bring_last_year_s_promises_back_where_their_owners_are_and_each_is_reported_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await LastYearAsync(database);
        foreach (var name in new[] { "西一", "西二", "西三" }) await TransferAsync(database, name, _east.Id);
        await HandOverAsync(database, _west.Id);
        var next = A.Meeting(of: _east.Id, plan: A.Plan with { Title = "2027年度组织生活会", HostId = _people["东一"] }).Preparing();
        await database.KeepAsync(next);

        var ofTeam = await PromisesAsync("东一", OutlineKind.TeamSelfCheck);
        var ofMember = await PromisesAsync("西二", OutlineKind.MemberOutline);
        var ofAll = await database.LookAsync(db => db.RectificationItems.Where(item => item.State != RectificationState.Closed)
            .Select(item => new { item.Id, item.SubjectId }).ToListAsync());
        Assert.Equal(4, ofTeam.Count);
        Assert.Single(ofMember);
        Assert.Equal(4, ofAll.Count(item => item.SubjectId is null));

        var (east, west) = (await OverviewAsync(_east.Id), await OverviewAsync(_west.Id));
        Assert.Contains("党支部共制定整改事项4项", east, StringComparison.Ordinal);
        Assert.Contains("另有同年度的整改事项4项随责任人由其他党支部转入，不计入以上数字，其中已销号0项。", east, StringComparison.Ordinal);
        Assert.Contains("党支部共制定整改事项1项", west, StringComparison.Ordinal);
        Assert.Contains("另有4项随责任人转入其他党支部", west, StringComparison.Ordinal);

        async Task<IReadOnlyList<OwnOutline.Promise>> PromisesAsync(string who, OutlineKind kind) =>
            (await database.AsAsync<OwnOutline, OwnOutline.View>(_people[who], use => use.FindAsync(next.Id, kind, default))).Promises;

        async Task<string> OverviewAsync(Id<Unit> unit)
        {
            var meeting = _things.OfType<Meeting>().Single(meeting => meeting.BranchId == unit);
            meeting.ConfirmProblemList([], _people["东一"], TestDatabase.Moment);
            var report = MeetingReport.Draft(Identities.Fresh<MeetingReport>(), meeting, ReportKind.Rectification);
            report.Submit([], [], _people["东一"], TestDatabase.Moment);
            await database.KeepAsync(report);
            var view = await database.AsAsync<ReportDetails, ReportDetails.View>(_people["高远"], use => use.FindAsync(report.Id, default));
            return view.Written.Sections.Single(section => section.Of.Key == ReportOutline.Overview).Text;
        }
    }

    private const string ProblemWordsWithheld = "（个人问题，限定范围阅读）";

    // Each branch: secretary, and two members; per branch one item of the branch for each member, and one personal item each for two.
    private async Task LastYearAsync(TestDatabase database)
    {
        foreach (var (unit, prefix) in new[] { (_east, "东"), (_west, "西") })
        {
            var people = new[] { "一", "二", "三" }.Select(number => Person(prefix + number, unit)).ToArray();
            _things.Add(A.Post(people[0], unit, PostKind.Secretary, Always));
            var meeting = A.Meeting(of: unit.Id).MinutesSealed();
            _things.Add(meeting);
            foreach (var owner in people[..2])
            {
                Keep(A.Problem(null, meeting).Confirmed(), owner);
                Keep(A.Problem(owner, meeting).Confirmed(), owner);
            }

            if (prefix == "西") Keep(A.Problem(people[1 + 1], meeting).Confirmed(), people[2]).Closed();
        }

        var office = A.Person("高远");
        _things.Add(office);
        _people["高远"] = office.Id;
        _things.Add(A.Grant(office.Id, GrantKind.Office, _committee.Id, Always));
        await database.KeepAsync(_things);
    }

    private RectificationItem Keep(Problem problem, Id<Person> owner)
    {
        var item = A.Item(A.MeasurePlan with { OwnerId = owner }, problem);
        _things.AddRange([problem, item]);
        return item;
    }

    private Id<Person> Person(string name, Unit branch)
    {
        var person = A.Person(name);
        var member = A.Member(person: person.Id);
        member.Join(branch, Founded);
        _things.AddRange([person, member]);
        return _people[name] = person.Id;
    }

    private async Task TransferAsync(TestDatabase database, string name, Id<Unit> to)
    {
        await using var scope = database.Scope();
        var db = (BranchLifeDbContext)scope.ServiceProvider.GetService(typeof(BranchLifeDbContext))!;
        var member = await db.Members.SingleAsync(member => member.PersonId == _people[name]);
        member.Transfer(await db.Units.SingleAsync(unit => unit.Id == to), database.Clock.GetUtcNow().ChinaDay);
        await db.SaveChangesAsync();
    }

    private static async Task ChangeAsync<T>(TestDatabase database, Id<T> id, Action<T> change)
        where T : Aggregate<T>
    {
        await using var scope = database.Scope();
        var db = (BranchLifeDbContext)scope.ServiceProvider.GetService(typeof(BranchLifeDbContext))!;
        change(await db.Set<T>().SingleAsync(thing => thing.Id == id));
        await db.SaveChangesAsync();
    }

    private async Task<int> HandOverAsync(TestDatabase database, Id<Unit> from)
    {
        var version = await database.LookAsync(db => db.Units.Where(unit => unit.Id == from).Select(unit => unit.Version).SingleAsync());
        return await database.AsAsync<HandOverItems, int>(_people["高远"], use => use.ExecuteAsync(from, "支部合并、拆分", version, default));
    }

    private static async Task<List<Id<RectificationItem>>> OpenItemsAsync(TestDatabase database) => await database.LookAsync(db =>
        db.RectificationItems.Where(item => item.State != RectificationState.Closed).OrderBy(item => item.Id).Select(item => item.Id).ToListAsync());

    private static Task<int> OpenInAsync(TestDatabase database, Id<Unit> unit) => database.LookAsync(db =>
        db.RectificationItems.CountAsync(item => item.UnitId == unit && item.State != RectificationState.Closed));
}
