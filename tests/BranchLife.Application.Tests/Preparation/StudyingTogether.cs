using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Preparation;

public sealed class StudyingTogether
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task adds_up_for_everybody_who_was_there(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await RecordAsync(database, branch, 180, [.. branch.Members.SkipLast(1)]);
        await RecordAsync(database, branch, 90, [branch.Secretary, branch.Members[^1]]);

        var board = await BoardAsync(database, branch, branch.Comrade);

        Assert.Equal(270, board.TotalMinutes);
        Assert.Equal((270, 180, 90), (MinutesOf(branch.Secretary), MinutesOf(branch.Comrade), MinutesOf(branch.Members[^1])));
        Assert.Equal(["郑云"], board.Sessions[0].Missing);
        Assert.Empty(board.WithoutStudy);
        Assert.False(board.MayRecord);

        int MinutesOf(Id<Person> person) => board.Members.Single(member => member.Person.Id == person).Minutes;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_corrected_under_the_version_that_was_shown(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await RecordAsync(database, branch, 180, [branch.Secretary]);

        await CorrectAsync(branch.Commissioner, 1, [branch.Secretary, branch.Comrade]);
        await Assert.ThrowsAsync<StaleVersionException>(() => CorrectAsync(branch.Secretary, 1, [branch.Secretary]));
        await Assert.ThrowsAsync<AccessDeniedException>(() => CorrectAsync(branch.Comrade, 2, [branch.Secretary]));

        var board = await BoardAsync(database, branch, branch.Secretary);
        Assert.Equal((2, 2), (board.Sessions.Single().Attended.Count, board.Sessions.Single().Version));

        Task CorrectAsync(Id<Person> by, int version, Id<Person>[] there) =>
            database.AsAsync<CorrectStudy>(by, use => use.ExecuteAsync(id, Entry(120, there), version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_recorded_by_the_committee_of_the_branch(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        await Assert.ThrowsAsync<AccessDeniedException>(() => RecordAsync(database, branch, 60, [branch.Comrade], branch.Comrade));
        await Assert.ThrowsAsync<AccessDeniedException>(() => RecordAsync(database, branch, 60, [branch.Comrade], branch.Supervisor));
        await Assert.ThrowsAsync<NotFoundException>(() => RecordAsync(database, branch, 60, [branch.Comrade], branch.Stranger));
        await Assert.ThrowsAsync<NotFoundException>(() => BoardAsync(database, branch, branch.Auditor));
    }

    private static StudyEntry Entry(int minutes, Id<Person>[] there) =>
        new(StudyMode.Group, "学习党章", new DateOnly(2026, 11, 18), minutes, "活动室", there);

    private static Task<Id<StudySession>> RecordAsync(
        TestDatabase database, PreparedBranch branch, int minutes, Id<Person>[] there, Id<Person>? by = null) =>
        database.AsAsync<RecordStudy, Id<StudySession>>(by ?? branch.Commissioner, use => use.ExecuteAsync(branch.Meeting.Id, Entry(minutes, there), default));

    private static Task<StudyBoard.View> BoardAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<StudyBoard, StudyBoard.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));
}
