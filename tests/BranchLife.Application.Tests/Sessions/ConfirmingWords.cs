using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

public sealed class ConfirmingWords
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_asked_of_everybody_who_spoke_and_of_nobody_else(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await branch.AssembleAsync();

        var asked = await database.LookAsync(db => db.WordsConfirmations.Select(one => one.SpeakerId).ToListAsync());
        var told = await database.LookAsync(db => db.Notices.Where(notice => notice.Path.EndsWith("/own-words")).Select(notice => notice.RecipientId).ToListAsync());
        Assert.Equal(branch.People.Members.Append(branch.People.Supervisor).Order(), asked.Order());
        Assert.Equal(asked.Order(), told.Order());
    }

    [Theory, OnSqlite]
    public async Task shows_each_the_own_words_the_criticism_received_and_the_own_reply(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await branch.AssembleAsync();
        var own = (await LookAsync(database, branch, branch.People.Comrade)).Mine!;

        Assert.Single(own.Records, said => said.Head == "我的自我批评");
        Assert.Single(own.Records, said => said.Head.EndsWith("同志对我的批评意见", StringComparison.Ordinal));
        Assert.Single(own.Records, said => said.Head.StartsWith("我对", StringComparison.Ordinal));
        Assert.Single(own.Records, said => said.Reply is not null);
        Assert.Null((await LookAsync(database, branch, branch.People.Office)).Mine);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task cannot_be_done_for_another_but_by_the_paper_mark(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await branch.AssembleAsync();
        var session = await branch.SessionAsync();
        var own = (await LookAsync(database, branch, branch.People.Comrade)).Mine!;

        foreach (var other in new[] { branch.People.Secretary, branch.People.Recorder, branch.People.Supervisor })
        {
            var before = await StateAsync(database, branch, branch.People.Comrade);
            await Assert.ThrowsAnyAsync<Exception>(() => ConfirmAsync(database, branch, other, own.Hash, own.Version));
            Assert.Equal(before, await StateAsync(database, branch, branch.People.Comrade));
        }

        await Assert.ThrowsAsync<AccessDeniedException>(() => ConfirmAsync(database, branch, branch.People.Office, own.Hash, own.Version));
        await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<MarkWordsOnPaper>(
            branch.People.Commissioner, use => use.ExecuteAsync(session.Id, branch.People.Comrade, "1", own.Version, default)));
        await database.AsAsync<MarkWordsOnPaper>(branch.People.Recorder, use => use.ExecuteAsync(session.Id, branch.People.Comrade, "签字页第1页", own.Version, default));
        Assert.Equal(ConfirmationState.ConfirmedOnPaper, await StateAsync(database, branch, branch.People.Comrade));
    }

    [Theory, OnSqlite]
    public async Task keeps_the_seal_waiting_until_the_term_and_no_longer(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var minutes = await branch.AssembleAsync();
        await branch.SignAsync(minutes, branch.People.Secretary);
        await branch.SignAsync(minutes, branch.People.Recorder);
        var own = (await LookAsync(database, branch, branch.People.Comrade)).Mine!;
        await ConfirmAsync(database, branch, branch.People.Comrade, own.Hash, own.Version);

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => branch.SealAsync(confirmed: false));
        Assert.Same(ProcedureGuard.NothingBlocks, refused.Rule);
        Assert.Contains("还有7名发言人没有核对发言记录", refused.Message, StringComparison.Ordinal);

        database.Clock.Advance(TimeSpan.FromDays(3));
        await branch.SealAsync(confirmed: false);

        var details = await database.AsAsync<MinutesDetails, MinutesDetails.View>(branch.People.Office, use => use.FindAsync(minutes, restricted: false, default));
        Assert.Contains("8名发言人中，1人已确认", details.Speakers.Sentence, StringComparison.Ordinal);
        Assert.Contains("未核对7人", details.Speakers.Sentence, StringComparison.Ordinal);
        Assert.Equal(MeetingStage.MinutesSealed, (await branch.MeetingAsync()).Stage);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task may_ask_for_a_change_which_the_recorder_takes_over_or_keeps_as_dissent(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var minutes = await branch.AssembleAsync();
        await branch.SignAsync(minutes, branch.People.Secretary);
        await branch.SignAsync(minutes, branch.People.Recorder);
        await AskAsync(database, branch, branch.People.Comrade, "入户两次，不是没有入户。");

        Assert.Contains("修改意见还没有答复", (await Assert.ThrowsAsync<RuleViolationException>(() => branch.SealAsync())).Message, StringComparison.Ordinal);
        Assert.Same(ConfirmationRules.TakenOverMeansMended,
            (await Assert.ThrowsAsync<RuleViolationException>(() => AnswerAsync(database, branch, branch.People.Comrade, takeOver: true))).Rule);
        await MendAsync(database, branch, branch.People.Comrade);
        await AnswerAsync(database, branch, branch.People.Comrade, takeOver: true);

        var mended = (await LookAsync(database, branch, branch.People.Comrade)).Mine!;
        await ConfirmAsync(database, branch, branch.People.Comrade, mended.Hash, mended.Version);

        // The words have changed: the minutes are made anew and signed again.
        Assert.Same(SessionRules.MinutesTellWhatWasRecorded, (await Assert.ThrowsAsync<RuleViolationException>(() => branch.SealAsync())).Rule);
        var stale = await branch.MinutesAsync(minutes);
        await database.AsAsync<RefreshMinutes>(branch.People.Recorder, use => use.ExecuteAsync(minutes, true, stale.Version, default));
        await branch.SignAsync(minutes, branch.People.Secretary);
        await branch.SignAsync(minutes, branch.People.Recorder);
        await AskAsync(database, branch, branch.People.Members[4], "批评我的话没有这样说。");
        await AnswerAsync(database, branch, branch.People.Members[4], takeOver: false);
        await branch.SealAsync();

        var details = await database.AsAsync<MinutesDetails, MinutesDetails.View>(branch.People.Secretary, use => use.FindAsync(minutes, restricted: true, default));
        Assert.Equal([true, false], details.Requests.Select(request => request.TakenOver!.Value).OrderDescending());
        Assert.Contains(details.Requests, request => request is { Text: "批评我的话没有这样说。", Answer: "两名同志的笔记一致。" });
    }

    [Theory, OnSqlite]
    public async Task of_what_somebody_wants_changed_is_read_by_few_and_noted(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await branch.AssembleAsync();
        await AskAsync(database, branch, branch.People.Comrade, "入户两次。");
        var session = await branch.SessionAsync();

        var seen = await database.AsAsync<ConfirmationBoard, ConfirmationBoard.View>(branch.People.Recorder, use => use.FindAsync(session.Id, default));
        Assert.Single(seen.Rows, row => row.HasOpenRequest);
        var (recorder, comrade) = (branch.People.Recorder, branch.People.Comrade);
        Assert.True(await database.LookAsync(db => db.ReadingLog.AnyAsync(entry => entry.ReaderId == recorder && entry.SubjectId == comrade
            && entry.Kind == RecordKind.WordsConfirmation)));
        foreach (var other in new[] { branch.People.Commissioner, branch.People.Office, branch.People.Members[4] })
            await Assert.ThrowsAsync<AccessDeniedException>(() => database.AsAsync<ConfirmationBoard, ConfirmationBoard.View>(other, use => use.FindAsync(session.Id, default)));
    }

    private static async Task<OwnWords.View> LookAsync(TestDatabase database, SittingBranch branch, Id<Person> by)
    {
        var session = await branch.SessionAsync();
        return await database.AsAsync<OwnWords, OwnWords.View>(by, use => use.FindAsync(session.Id, default));
    }

    private static async Task<ConfirmationState> StateAsync(TestDatabase database, SittingBranch branch, Id<Person> of) =>
        (await LookAsync(database, branch, of)).Mine!.State;

    private static async Task ConfirmAsync(TestDatabase database, SittingBranch branch, Id<Person> by, string hash, int version)
    {
        var session = await branch.SessionAsync();
        await database.AsAsync<ConfirmOwnWords>(by, use => use.ExecuteAsync(session.Id, hash, version, default));
    }

    private static async Task AskAsync(TestDatabase database, SittingBranch branch, Id<Person> by, string text)
    {
        var own = (await LookAsync(database, branch, by)).Mine!;
        var session = await branch.SessionAsync();
        await database.AsAsync<AskForWordsChange>(by, use => use.ExecuteAsync(session.Id, text, own.Hash, own.Version, default));
    }

    private static async Task AnswerAsync(TestDatabase database, SittingBranch branch, Id<Person> of, bool takeOver)
    {
        var own = (await LookAsync(database, branch, of)).Mine!;
        var session = await branch.SessionAsync();
        await database.AsAsync<AnswerWordsChange>(branch.People.Recorder, use => use.ExecuteAsync(
            session.Id, of, takeOver, takeOver ? null : "两名同志的笔记一致。", own.Version, default));
    }

    private static async Task MendAsync(TestDatabase database, SittingBranch branch, Id<Person> of)
    {
        var record = await database.LookAsync(db => db.CriticismRecords.AsNoTracking().SingleAsync(one => one.AuthorId == of && one.SubjectId == of));
        await database.AsAsync<CorrectCriticism>(branch.People.Recorder, use => use.ExecuteAsync(
            record.Id, new CriticismWords("工作作风", "三季度入户两次，走访偏少。", null), record.Version, default));
    }
}
