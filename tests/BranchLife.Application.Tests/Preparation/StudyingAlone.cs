using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Preparation;

public sealed class StudyingAlone
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task counts_in_the_members_hours_and_never_among_the_branchs(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await RecordAsync(database, branch, branch.Comrade, 90);

        var board = await BoardAsync(database, branch, branch.Secretary);
        var track = await database.AsAsync<TrackBoard, TrackBoard.View>(branch.Secretary, use => use.FindAsync(branch.Meeting.Id, default));

        Assert.Equal((0, 0, 0, 0), (board.Sessions.Count, board.MakeUps.Count, board.TotalMinutes, board.MinutesTogether));
        var line = board.Members.Single(member => member.Person.Id == branch.Comrade);
        Assert.Equal((90, 90, 0, 1), (line.Minutes, line.MinutesOwn, line.MinutesTogether, line.Sessions));
        Assert.Equal(branch.Members.Count - 1, board.WithoutStudy.Count());
        Assert.Equal((1, null), (track.Tracks[0].Done, track.Tracks[0].Note));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_shown_line_by_line_to_the_member_alone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await RecordAsync(database, branch, branch.Comrade, 90);

        var own = await OwnAsync(database, branch, branch.Comrade);
        var secretarys = await OwnAsync(database, branch, branch.Secretary);

        Assert.Equal(["自学党章"], own.Own.Select(row => row.Topic));
        Assert.Equal((90, 0, true), (own.MinutesOwn, own.MinutesWithBranch, own.MayRecord));
        Assert.Empty(secretarys.Own);
        await Assert.ThrowsAsync<AccessDeniedException>(() => OwnAsync(database, branch, branch.Supervisor));
        await Assert.ThrowsAsync<NotFoundException>(() => OwnAsync(database, branch, branch.Stranger));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_corrected_and_withdrawn_by_the_member_alone_under_the_version_shown(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await RecordAsync(database, branch, branch.Comrade, 90);

        await Assert.ThrowsAsync<NotFoundException>(() => CorrectAsync(branch.Secretary, 1));
        await CorrectAsync(branch.Comrade, 1);
        await Assert.ThrowsAsync<StaleVersionException>(() => CorrectAsync(branch.Comrade, 1));
        await Assert.ThrowsAsync<NotFoundException>(() => WithdrawAsync(branch.Secretary, 2));
        await Assert.ThrowsAsync<NotFoundException>(() => database.AsAsync<MarkAttendance>(branch.Secretary, use =>
            use.ExecuteAsync([new MarkAttendance.Entry(id, 2, [branch.Secretary])], default)));

        Assert.Equal(30, (await OwnAsync(database, branch, branch.Comrade)).MinutesOwn);
        await WithdrawAsync(branch.Comrade, 2);
        Assert.Empty((await OwnAsync(database, branch, branch.Comrade)).Own);

        Task CorrectAsync(Id<Person> by, int version) =>
            database.AsAsync<CorrectStudy>(by, use => use.ExecuteAsync(id, Entry(30), version, default));
        Task WithdrawAsync(Id<Person> by, int version) =>
            database.AsAsync<WithdrawOwnStudy>(by, use => use.ExecuteAsync(id, version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_no_withdrawal_of_the_branchs_study(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await database.AsAsync<RecordStudy, Id<StudySession>>(branch.Commissioner, use => use.ExecuteAsync(
            branch.Meeting.Id, Entry(90) with { Mode = StudyMode.Group, Attendees = [branch.Comrade] }, default));

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() =>
            database.AsAsync<WithdrawOwnStudy>(branch.Secretary, use => use.ExecuteAsync(id, 1, default)));

        Assert.Equal(PreparationRules.OnlyOwnStudyIsWithdrawn, refusal.Rule);
    }

    private static StudyEntry Entry(int minutes) => new(StudyMode.Self, "自学党章", new DateOnly(2026, 11, 18), minutes, null, []);

    private static Task<Id<StudySession>> RecordAsync(TestDatabase database, PreparedBranch branch, Id<Person> by, int minutes) =>
        database.AsAsync<RecordOwnStudy, Id<StudySession>>(by, use => use.ExecuteAsync(branch.Meeting.Id, Entry(minutes), default));

    private static Task<OwnStudies.View> OwnAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<OwnStudies, OwnStudies.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));

    private static Task<StudyBoard.View> BoardAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<StudyBoard, StudyBoard.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));
}
