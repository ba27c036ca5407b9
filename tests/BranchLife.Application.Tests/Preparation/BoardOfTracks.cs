using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Preparation;

public sealed class BoardOfTracks
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task begins_with_everything_due_and_nothing_done(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        var board = await BoardAsync(database, branch, branch.Secretary);

        Assert.Equal([Track.Study, Track.Opinions, Track.Talks, Track.Problems, Track.Outlines], board.Tracks.Select(row => row.Track));
        Assert.All(board.Tracks, row => Assert.Equal((0, TrackState.NotStarted), (row.Done, row.State)));
        Assert.Equal([7, 0, 17, 7, 7], board.Tracks.Select(row => row.Due));
        Assert.Equal(7, board.Tracks[0].Missing.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task counts_names_of_the_missing_for_committee_and_reviewers_only(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await StudyAsync(database, branch, [.. branch.Members.SkipLast(1)]);

        var forGroup = (await BoardAsync(database, branch, branch.Supervisor)).Tracks[0];
        var forMember = (await BoardAsync(database, branch, branch.Comrade)).Tracks[0];

        Assert.Equal((6, 7, TrackState.Running), (forGroup.Done, forGroup.Due, forGroup.State));
        Assert.Equal(["郑云"], forGroup.Missing);
        Assert.Equal((6, 0), (forMember.Done, forMember.Missing.Count));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task tells_done_late_and_waived_apart(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await StudyAsync(database, branch, [.. branch.Members]);
        await using (var scope = database.Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<BranchLifeDbContext>();
            (await db.Meetings.SingleAsync()).Waive(Track.Talks, "全体在外施工，会上补谈。", branch.Secretary, TestDatabase.Moment);
            await db.SaveChangesAsync();
        }

        database.Clock.Set(new DateTimeOffset(2026, 12, 9, 1, 0, 0, TimeSpan.Zero));
        var board = await BoardAsync(database, branch, branch.Secretary);

        Assert.Equal(
            [TrackState.Done, TrackState.Late, TrackState.Waived, TrackState.Late, TrackState.Late], board.Tracks.Select(row => row.State));
        Assert.Equal("全体在外施工，会上补谈。", board.Tracks[2].Waiver);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_a_handed_in_outline_for_found_problems(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.AsAsync<HandInOutline, Id<Outline>>(branch.Comrade, use => use.ExecuteAsync(
            branch.Meeting.Id, OutlineKind.MemberOutline, new OutlineText("无", null, [A.Entry(1), A.Entry(2)]), 0, default));

        var board = await BoardAsync(database, branch, branch.Secretary);

        Assert.Equal((1, 1), (board.Tracks[3].Done, board.Tracks[4].Done));
    }

    private static Task StudyAsync(TestDatabase database, PreparedBranch branch, Id<Person>[] there) =>
        database.AsAsync<RecordStudy, Id<StudySession>>(branch.Commissioner, use => use.ExecuteAsync(branch.Meeting.Id,
            new StudyEntry(StudyMode.Group, "学习党章", new DateOnly(2026, 11, 18), 240, null, there), default));

    private static Task<TrackBoard.View> BoardAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<TrackBoard, TrackBoard.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));
}
