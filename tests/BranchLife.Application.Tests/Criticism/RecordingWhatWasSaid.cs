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

public sealed class RecordingWhatWasSaid
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task lets_two_recorders_add_their_rows_side_by_side(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var before = await branch.SessionAsync();

        await branch.SayAsync(branch.People.Comrade, branch.People.Secretary, "三季度只入户两次。");
        await branch.SayAsync(branch.People.Comrade, branch.People.Secretary, "三季度只入户两次。", recorder: branch.People.Secretary);

        var rows = await database.LookAsync(db => db.CriticismRecords.OrderBy(record => record.Ordinal).ToListAsync());
        Assert.Equal([1, 2], rows.Select(record => record.Ordinal));
        Assert.Equal([branch.People.Recorder, branch.People.Secretary], rows.Select(record => record.RecordedById));
        Assert.Equal(before.Version, (await branch.SessionAsync()).Version);
    }

    [Theory, OnSqlite]
    public async Task tells_self_criticism_by_who_speaks_of_whom(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);

        await branch.SayAsync(branch.People.Comrade, branch.People.Comrade, "入户走访偏少。");

        Assert.Equal(CriticismKind.Self, (await database.LookAsync(db => db.CriticismRecords.SingleAsync())).Kind);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_a_correction_of_a_record_that_changed_meanwhile(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var id = await branch.SayAsync(branch.People.Comrade, branch.People.Secretary, "三季度只入户两次。");

        await CorrectAsync(branch.People.Recorder, "三季度只入户一次。", version: 1);
        await Assert.ThrowsAsync<StaleVersionException>(() => CorrectAsync(branch.People.Secretary, "三季度没有入户。", version: 1));

        Assert.Equal("三季度只入户一次。", (await DetailsAsync(branch.People.Secretary)).Words);

        Task CorrectAsync(Id<Person> person, string words, int version) => database.AsAsync<CorrectCriticism>(
            person, use => use.ExecuteAsync(id, new CriticismWords(null, words, null), version, default));

        Task<CriticismDetails.View> DetailsAsync(Id<Person> person) =>
            database.AsAsync<CriticismDetails, CriticismDetails.View>(person, use => use.FindAsync(id, default));
    }

    [Theory, OnSqlite]
    public async Task lets_the_one_who_was_criticised_answer_and_the_recorder_for_him(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var first = await branch.SayAsync(branch.People.Comrade, branch.People.Secretary, "三季度只入户两次。");
        var second = await branch.SayAsync(branch.People.Commissioner, branch.People.Secretary, "开会拖时间。");

        await AnswerAsync(branch.People.Recorder, "都接受。", (first, 1), (second, 1));
        await AnswerAsync(branch.People.Secretary, "接受，下周起改。", (first, 2));
        await Assert.ThrowsAsync<AccessDeniedException>(() => AnswerAsync(branch.People.Comrade, "不该由我说。", (first, 3)));
        await Assert.ThrowsAsync<NotFoundException>(() => AnswerAsync(branch.People.AnotherComrade, "不该由我说。", (first, 3)));

        var mine = await database.AsAsync<MyCriticism, MyCriticism.View>(branch.People.Secretary, use => use.FindAsync(null, default));
        Assert.Equal(["接受，下周起改。", "都接受。"], mine.AboutMe.Select(row => row.Reply));

        Task AnswerAsync(Id<Person> person, string reply, params (Id<CriticismRecord> Id, int Version)[] answered) =>
            database.AsAsync<AnswerCriticism>(person, use => use.ExecuteAsync(answered, reply, default));
    }

    [Theory, OnSqlite]
    public async Task ends_with_the_seal(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var record = await database.LookAsync(db => db.CriticismRecords.FirstAsync(record => record.Kind == CriticismKind.Mutual));
        await branch.FinishAsync();

        Assert.Same(SessionRules.SealedSessionsStay, (await Assert.ThrowsAsync<RuleViolationException>(() =>
            branch.SayAsync(branch.People.Comrade, branch.People.Secretary, "后来想起来的。"))).Rule);
        Assert.Same(SessionRules.SealedSessionsStay, (await Assert.ThrowsAsync<RuleViolationException>(() =>
            database.AsAsync<CorrectCriticism>(branch.People.Secretary, use =>
                use.ExecuteAsync(record.Id, new CriticismWords(null, "改写。", null), record.Version, default)))).Rule);
        Assert.Same(SessionRules.SealedSessionsStay, (await Assert.ThrowsAsync<RuleViolationException>(() =>
            database.AsAsync<AnswerCriticism>(record.SubjectId, use => use.ExecuteAsync([(record.Id, record.Version)], "改口。", default)))).Rule);
    }

    [Theory, OnSqlite]
    public async Task shows_facts_first_and_words_only_when_they_are_wanted(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        await branch.SayAsync(branch.People.Secretary, branch.People.Secretary, "深入群众不够。");
        await branch.SayAsync(branch.People.Commissioner, branch.People.Secretary, "开会拖时间。");

        var facts = await RoundAsync(withWords: false);
        Assert.Equal(0, await database.LookAsync(db => db.ReadingLog.CountAsync()));
        var words = await RoundAsync(withWords: true);

        Assert.All(facts.Records, row => Assert.Null(row.Words));
        Assert.Equal(["深入群众不够。", "开会拖时间。"], words.Records.Select(row => row.Words));
        Assert.Equal(branch.People.Recorder, facts.NextSpeaker!.PersonId);
        Assert.Equal((branch.People.Secretary, branch.People.Commissioner), (facts.SubjectId!.Value, facts.NextSubjectId!.Value));
        Assert.Equal(["理想信念", "工作作风"], facts.Aspects);
        Assert.Equal(2, await database.LookAsync(db => db.ReadingLog.CountAsync(entry => entry.ReaderId == branch.People.Recorder)));

        Task<RoundOfMember.View> RoundAsync(bool withWords) => database.AsAsync<RoundOfMember, RoundOfMember.View>(
            branch.People.Recorder, async use => await use.FindAsync((await branch.SessionAsync()).Id, branch.People.Secretary, withWords, default));
    }

    [Theory, OnSqlite]
    public async Task tells_who_has_not_yet_spoken_to_whom(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        await branch.SayAsync(branch.People.Secretary, branch.People.Secretary, "深入群众不够。");
        await branch.SayAsync(branch.People.Commissioner, branch.People.Secretary, "开会拖时间。");
        var session = await branch.SessionAsync();

        var matrix = (await DetailsAsync(branch.People.Recorder)).Matrix!;
        Assert.Equal((1, 42, 6, 6), (matrix.Spoken, matrix.Pairs, matrix.Silent.Count(), matrix.Unaddressed.Count()));
        Assert.Equal(1, matrix.Counts[1][0]);
        Assert.NotNull((await DetailsAsync(branch.People.Supervisor)).Matrix);

        var plain = await DetailsAsync(branch.People.Commissioner);
        Assert.Null(plain.Matrix);
        Assert.Equal([(true, "孙丽")], plain.OwnRecords.Select(own => (own.IsAuthor, own.Other)));
        Assert.Empty((await DetailsAsync(branch.People.Comrade)).OwnRecords);
        Assert.Null((await DetailsAsync(branch.People.Office)).Matrix);

        Task<SessionDetails.View> DetailsAsync(Id<Person> person) =>
            database.AsAsync<SessionDetails, SessionDetails.View>(person, use => use.FindAsync(session.Id, default));
    }
}
