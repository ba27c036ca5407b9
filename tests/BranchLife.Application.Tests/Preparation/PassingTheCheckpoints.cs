using BranchLife.Application.Preparation;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Preparation;

public sealed class PassingTheCheckpoints
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_six_checkpoints_with_their_rules_and_names_to_committee_and_reviewers_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var forGroup = await BoardAsync(database, branch, branch.Supervisor);
        var forMember = await BoardAsync(database, branch, branch.Comrade);

        Assert.Equal(Enum.GetValues<Checkpoint>(), forGroup.Lines.Select(line => line.Checkpoint));
        Assert.All(forGroup.Lines, line => Assert.NotEmpty(line.Rules));
        Assert.Equal(["R-PRE-01", "R-PRE-02"], forGroup.Lines[1].Findings.Select(finding => finding.RuleId).Order());
        Assert.Equal(7, forGroup.Lines[1].Progress!.Missing.Count);
        Assert.All(forMember.Lines, line => Assert.Empty(line.Findings));
        Assert.All(forMember.Lines, line => Assert.Empty(line.Progress?.Missing ?? []));
        Assert.Equal(2, forGroup.Lines[5].Blocking);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_every_record_when_the_kind_of_branch_changes_and_shows_what_is_missing_now(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.AsAsync<RecordStudy, Id<StudySession>>(branch.Commissioner, use => use.ExecuteAsync(branch.Meeting.Id,
            new StudyEntry(StudyMode.Delivered, "学习党章", new DateOnly(2026, 11, 18), 240, null, [.. branch.Members]), default));

        await WorkIn(BranchDomain.RetiredCadres);
        var retired = await BoardAsync(database, branch, branch.Secretary);
        await WorkIn(BranchDomain.Hospital);
        var general = await BoardAsync(database, branch, branch.Secretary);

        Assert.Equal(("retired", "general"), (retired.Pack.Id, general.Pack.Id));
        Assert.Empty(retired.Lines[1].Findings);
        Assert.Equal(["R-PRE-01"], general.Lines[1].Findings.Select(finding => finding.RuleId));
        Assert.Equal((7, 7), (general.Lines[1].Done, retired.Lines[1].Done));
        Assert.Equal((0, 2), (retired.Lines[5].Blocking, general.Lines[5].Blocking));

        async Task WorkIn(BranchDomain domain)
        {
            await using var scope = database.Scope();
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            (await db.Units.SingleAsync(unit => unit.Id == branch.Branch.Id)).Describe(new UnitFacts { Domain = domain });
            await db.SaveChangesAsync();
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task lists_the_rules_of_a_branch_with_source_and_level(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var view = await database.AsAsync<RulesInForce, RulesInForce.View>(branch.Comrade, use => use.FindAsync(branch.Branch.Id, default));
        var ofMeeting = await database.AsAsync<RulesInForce, RulesInForce.View>(branch.Supervisor, use => use.FindAsync(branch.Meeting.Id, default));

        Assert.Equal(RuleCatalogue.All.Count, view.Rows.Count);
        Assert.Contains(ofMeeting.Rows, row => row.Id == "R-PLAN-04" && row.Source == "《中国共产党支部工作条例（试行）》第十二条");
        Assert.Contains(ofMeeting.Rows, row => row.Source.Contains("青组通〔2026〕12号", StringComparison.Ordinal));
        await Assert.ThrowsAsync<Access.NotFoundException>(() =>
            database.AsAsync<RulesInForce, RulesInForce.View>(branch.Stranger, use => use.FindAsync(branch.Meeting.Id, default)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task counts_made_up_study_for_the_member_and_not_twice_for_the_branch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var missed = await RecordAsync(new StudyEntry(StudyMode.Group, null, new DateOnly(2026, 11, 18), 180, null, [.. branch.Members.SkipLast(1)])
        {
            Materials = ["《中国共产党章程》"],
        });
        await RecordAsync(new StudyEntry(StudyMode.Self, "学习党章", new DateOnly(2026, 11, 19), 180, null, [branch.Members[^1]]) { MakeUpOf = missed });

        var board = await database.AsAsync<StudyBoard, StudyBoard.View>(branch.Comrade, use => use.FindAsync(branch.Meeting.Id, default));

        Assert.Equal((180, 180, 1, 1), (board.TotalMinutes, board.MinutesTogether, board.Sessions.Count, board.MakeUps.Count));
        Assert.Equal([branch.Members[^1]], board.Sessions[0].MadeUp);
        Assert.Empty(board.Sessions[0].Missing);
        Assert.All(board.Members, member => Assert.Equal((180, 180), (member.Minutes, member.MinutesTogether)));
        Assert.Equal([1, 0], board.Materials.Select(material => material.Times));

        Task<Id<StudySession>> RecordAsync(StudyEntry entry) =>
            database.AsAsync<RecordStudy, Id<StudySession>>(branch.Commissioner, use => use.ExecuteAsync(branch.Meeting.Id, entry, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_the_attendance_of_several_studies_at_once_or_not_at_all(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var (first, second) = (await RecordAsync(), await RecordAsync());

        await MarkAsync(branch.Commissioner, new(first, 1, [.. branch.Members]), new(second, 1, [branch.Comrade]));
        await Assert.ThrowsAsync<Access.StaleVersionException>(() => MarkAsync(branch.Secretary, new(first, 2, [branch.Comrade]), new(second, 1, [branch.Secretary])));
        await Assert.ThrowsAsync<Access.AccessDeniedException>(() => MarkAsync(branch.Comrade, new MarkAttendance.Entry(first, 2, [branch.Comrade])));

        var board = await database.AsAsync<StudyBoard, StudyBoard.View>(branch.Secretary, use => use.FindAsync(branch.Meeting.Id, default));
        Assert.Equal([7, 1], board.Sessions.OrderBy(session => session.Id == first ? 0 : 1).Select(session => session.Attended.Count));

        Task<Id<StudySession>> RecordAsync() => database.AsAsync<RecordStudy, Id<StudySession>>(branch.Commissioner, use => use.ExecuteAsync(
            branch.Meeting.Id, new StudyEntry(StudyMode.Group, "学习党章", new DateOnly(2026, 11, 18), 120, null, [branch.Secretary]), default));

        Task MarkAsync(Id<Person> by, params MarkAttendance.Entry[] sheets) =>
            database.AsAsync<MarkAttendance>(by, use => use.ExecuteAsync(sheets, default));
    }

    private static Task<CheckpointBoard.View> BoardAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<CheckpointBoard, CheckpointBoard.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));
}
