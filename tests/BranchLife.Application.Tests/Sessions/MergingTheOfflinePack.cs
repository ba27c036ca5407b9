using BranchLife.Application.Sessions.Offline;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

public sealed class MergingTheOfflinePack
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task takes_over_25_sign_ins_and_40_entries_once_however_often_they_are_handed_in(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        var (session, people) = await CrowdedSitting.OpenAsync(database, branch, 25);
        var at = database.Clock.GetUtcNow();
        database.Clock.Advance(TimeSpan.FromMinutes(90));
        RoomEntry[] entries =
        [
            .. people.Select(person => SignIn(person, at)),
            .. Enumerable.Range(0, 40).Select(number => Said(people[number % 25], people[(number + 1 + number / 25) % 25], $"第{number}条意见。", at)),
        ];

        var first = await MergeAsync(entries);
        var kept = await PictureAsync();
        var second = await MergeAsync(entries);

        Assert.All(first, outcome => Assert.Equal(RoomFate.Kept, outcome.Fate));
        Assert.All(second, outcome => Assert.Contains(outcome.Fate, new[] { RoomFate.Repeated, RoomFate.Kept }));
        Assert.Equal((25, 40), (kept.Present, kept.Said.Count));
        Assert.Equal(at, kept.FirstSignIn);
        var after = await PictureAsync();
        Assert.Equal((kept.Version, kept.Present), (after.Version, after.Present));
        Assert.Equal(kept.Said, after.Said);

        Task<IReadOnlyList<RoomOutcome>> MergeAsync(RoomEntry[] handedIn) => database.AsAsync<MergeRoomEntries, IReadOnlyList<RoomOutcome>>(
            branch.People.Recorder, use => use.ExecuteAsync(session.Id, handedIn, default));

        async Task<(int Version, int Present, DateTimeOffset? FirstSignIn, List<Id<CriticismRecord>> Said)> PictureAsync()
        {
            var now = await database.LookAsync(db => db.MeetingSessions.AsNoTracking().SingleAsync(one => one.Id == session.Id));
            var said = await database.LookAsync(db => db.CriticismRecords.Where(one => one.SessionId == session.Id).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync());
            return (now.Version, AttendanceCount.Of(now.Attendances).Present, now.Attendances[0].SignedInAt, said);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_what_another_has_written_meanwhile_and_loses_neither(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var people = branch.People;
        var pack = await database.AsAsync<RoomPack, RoomPack.View>(people.Recorder, async use => await use.FindAsync((await branch.SessionAsync()).Id, default));
        await branch.SignInAsync(new Application.Sessions.SignInEntry(people.Comrade, Presence.Absent, "联系不上", null));
        await branch.SayAsync(people.Comrade, people.Secretary, "调研不够。", recorder: people.Secretary);
        var edition = pack.Rows.Single(row => row.PersonId == people.Comrade).Edition;
        var line = new RoomEntry.Attendance(
            database.Ids.NextGuid(), database.Clock.GetUtcNow(), RoomDecision.None, people.Comrade, Presence.OnLeave, LeaveKind.Sickness, "住院", people.Secretary, edition);
        var said = Said(people.Comrade, people.Secretary, "入户太少。", database.Clock.GetUtcNow());

        var shown = await MergeAsync(line, said);
        Assert.All(shown, outcome => Assert.Equal(RoomFate.Conflict, outcome.Fate));
        Assert.Equal(["缺席（联系不上）", "调研不够。"], shown.Select(outcome => outcome.Theirs));

        var decided = await MergeAsync(line with { Decision = RoomDecision.Mine }, said with { Decision = RoomDecision.Mine });
        Assert.All(decided, outcome => Assert.Equal(RoomFate.Kept, outcome.Fate));
        Assert.Equal(Presence.OnLeave, (await branch.SessionAsync()).Attendances.Single(one => one.PersonId == people.Comrade).Presence);
        Assert.Equal(2, await database.LookAsync(db => db.CriticismRecords.CountAsync()));

        Task<IReadOnlyList<RoomOutcome>> MergeAsync(params RoomEntry[] handedIn) => database.AsAsync<MergeRoomEntries, IReadOnlyList<RoomOutcome>>(
            people.Recorder, async use => await use.ExecuteAsync((await branch.SessionAsync()).Id, handedIn, default));
    }

    [Theory, OnSqlite]
    public async Task gives_up_an_entry_only_when_told_to(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var before = await branch.SessionAsync();
        var entry = new RoomEntry.Attendance(
            database.Ids.NextGuid(), database.Clock.GetUtcNow(), RoomDecision.Theirs, branch.People.Comrade, Presence.Absent, null, null, null, 0);

        var outcome = Assert.Single(await database.AsAsync<MergeRoomEntries, IReadOnlyList<RoomOutcome>>(
            branch.People.Recorder, use => use.ExecuteAsync(before.Id, [entry], default)));

        Assert.Equal(RoomFate.GivenUp, outcome.Fate);
        Assert.Equal(before.Version, (await branch.SessionAsync()).Version);
    }

    [Theory, OnSqlite]
    public async Task says_of_each_entry_why_it_was_refused_and_keeps_the_others(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var people = branch.People;

        var outcomes = await database.AsAsync<MergeRoomEntries, IReadOnlyList<RoomOutcome>>(people.Recorder, async use => await use.ExecuteAsync(
            (await branch.SessionAsync()).Id, [Said(people.Stranger, people.Secretary, "路过。", default), Said(people.Comrade, people.Secretary, "入户太少。", default)], default));

        Assert.Equal([(RoomFate.Refused, SessionRules.OnlyListedPeopleSpeak.Sentence), (RoomFate.Kept, null)], outcomes.Select(outcome => (outcome.Fate, outcome.Sentence)));
        Assert.Equal(1, await database.LookAsync(db => db.CriticismRecords.CountAsync()));
    }

    [Theory, OnSqlite]
    public async Task is_for_those_who_run_the_sitting_and_its_pack_holds_no_word_that_was_said(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var session = await branch.SessionAsync();
        await branch.SayAsync(branch.People.Comrade, branch.People.Secretary, "只此一句。");

        await Assert.ThrowsAsync<Application.Access.AccessDeniedException>(() => database.AsAsync<RoomPack, RoomPack.View>(branch.People.Comrade, use => use.FindAsync(session.Id, default)));
        await Assert.ThrowsAsync<Application.Access.NotFoundException>(() => database.AsAsync<MergeRoomEntries, IReadOnlyList<RoomOutcome>>(
            branch.People.Stranger, use => use.ExecuteAsync(session.Id, [], default)));
        var pack = await database.AsAsync<RoomPack, RoomPack.View>(branch.People.Recorder, use => use.FindAsync(session.Id, default));
        Assert.DoesNotContain("只此一句", System.Text.Json.JsonSerializer.Serialize(pack), StringComparison.Ordinal);
        Assert.Empty(await database.LookAsync(db => db.ReadingLog.ToListAsync()));
    }

    private static RoomEntry.Attendance SignIn(Id<Person> person, DateTimeOffset at) =>
        new(Identities.Fresh<MeetingSession>().Value, at, RoomDecision.None, person, Presence.Present, null, null, null, 0);

    private static RoomEntry.Said Said(Id<Person> author, Id<Person> subject, string words, DateTimeOffset at) =>
        new(Identities.Fresh<MeetingSession>().Value, at, RoomDecision.None, author, subject, new CriticismWords(null, words, null), 0);
}
