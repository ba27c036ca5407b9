using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Sessions;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Criticism;

public sealed class TwoRecordersAtOnce
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task are_shown_both_texts_of_the_same_criticism_before_it_is_kept_twice(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var people = branch.People;
        var page = await PageAsync(people.Secretary, null, int.MaxValue);
        await branch.SayAsync(people.Comrade, people.AnotherComrade, "三季度只入户两次。");

        await Assert.ThrowsAsync<StaleVersionException>(() => RecordAsync(page.LastOrdinal));
        var shown = await PageAsync(people.Secretary, people.Comrade, page.LastOrdinal);
        Assert.Equal("三季度只入户两次。", Assert.Single(shown.Meanwhile).Words);

        await RecordAsync(shown.LastOrdinal);
        Assert.Equal(2, await database.LookAsync(db => db.CriticismRecords.CountAsync()));

        Task RecordAsync(int seen) => database.AsAsync<RecordCriticism, Id<CriticismRecord>>(people.Secretary, async use => await use.ExecuteAsync(
            (await branch.SessionAsync()).Id, people.Comrade, people.AnotherComrade, new CriticismWords(null, "入户不够。", null), seen, default));

        Task<RoundOfMember.View> PageAsync(Id<Person> recorder, Id<Person>? same, int seen) => database.AsAsync<RoundOfMember, RoundOfMember.View>(
            recorder, async use => await use.FindAsync((await branch.SessionAsync()).Id, people.AnotherComrade, false, default, same, seen));
    }

    [Theory, OnSqlite]
    public async Task write_different_speeches_side_by_side_and_are_told_of_the_same_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var people = branch.People;
        var shown = await branch.SessionAsync();

        await SpeakAsync(people.Recorder, TurnKind.LastRectification, "五项完成四项。");
        await SpeakAsync(people.Secretary, TurnKind.TeamSelfCheck, "联系群众有差距。");
        await Assert.ThrowsAsync<StaleVersionException>(() => SpeakAsync(people.Secretary, TurnKind.LastRectification, "五项都完成。"));

        Assert.Equal(["五项完成四项。", "联系群众有差距。"], (await branch.SessionAsync()).Turns.OrderBy(turn => turn.Ordinal).Select(turn => turn.Text));

        Task SpeakAsync(Id<Person> recorder, TurnKind kind, string text) => database.AsAsync<RecordSpeech, int>(
            recorder, use => use.ExecuteAsync(shown.Id, kind, people.Secretary, text, shown.Version, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task keep_what_they_are_typing_apart_until_it_is_recorded(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var people = branch.People;

        await KeepAsync(people.Recorder, "记录人正在输");
        await KeepAsync(people.Recorder, "记录人正在输入");
        await KeepAsync(people.Secretary, "书记在输入");

        Assert.Equal("记录人正在输入", (await PageAsync(people.Recorder)).Draft!.Words);
        Assert.Equal("书记在输入", (await PageAsync(people.Secretary)).Draft!.Words);
        await branch.SayAsync(people.Comrade, people.AnotherComrade, "记录人正在输入的一条。");
        Assert.Null((await PageAsync(people.Recorder)).Draft);
        Assert.Equal("书记在输入", (await PageAsync(people.Secretary)).Draft!.Words);

        Task KeepAsync(Id<Person> recorder, string words) => database.AsAsync<KeepEntryDraft>(recorder, async use => await use.ExecuteAsync(
            (await branch.SessionAsync()).Id, people.AnotherComrade, people.Comrade, new CriticismWords(null, words, null), default));

        Task<RoundOfMember.View> PageAsync(Id<Person> recorder) => database.AsAsync<RoundOfMember, RoundOfMember.View>(
            recorder, async use => await use.FindAsync((await branch.SessionAsync()).Id, people.AnotherComrade, false, default));
    }
}
