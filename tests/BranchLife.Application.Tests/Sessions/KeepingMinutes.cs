using BranchLife.Application.Sessions;
using BranchLife.Application.Tests.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

public sealed class KeepingMinutes
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task says_the_figures_and_the_order_to_all_and_the_words_to_few(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);

        var minutes = await branch.MinutesAsync(await branch.AssembleAsync());

        Assert.Contains("应到党员7人，实到7人，请假0人，缺席0人，到会率100%", minutes.Body, StringComparison.Ordinal);
        Assert.Contains("主持人：孙丽　记录人：周敏", minutes.Body, StringComparison.Ordinal);
        Assert.Contains("发言顺序：孙丽、林向东、周敏、何大川、胡小满、罗平、郑云。\n7名党员作了自我批评，相互提出批评意见7条。", minutes.Body, StringComparison.Ordinal);
        Assert.Contains("（四）到会指导点评\n宋词：批评见人见事", minutes.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("入户", minutes.Body, StringComparison.Ordinal);
        var restricted = (await ReadAsync(database, branch.People.Secretary, minutes.Id)).Restricted!;
        Assert.StartsWith("1. 孙丽（书记）\n自我批评要点：\n〔工作作风〕入户走访偏少，第1位发言。\n批评意见和表态：\n林向东：〔工作作风〕对第1位同志的意见", restricted, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task names_kind_of_leave_and_who_came_late_or_left_early(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        await branch.SpeakAllAsync();
        await database.LookAsync(async db =>
        {
            var session = await db.MeetingSessions.SingleAsync();
            db.Add(SessionRound.Begin(Identities.Fresh<SessionRound>(), session, [new PlannedStep(AgendaKind.SelfCriticism, branch.People.Secretary, 5)], session.OpenedAt.AddMinutes(5)));
            return await db.SaveChangesAsync();
        });
        database.Clock.Advance(TimeSpan.FromMinutes(90));
        await branch.EndAsync();
        await database.LookAsync(async db =>
        {
            var session = await db.MeetingSessions.SingleAsync();
            session.SignIn(branch.People.Comrade, Presence.OnLeave, "住院", branch.People.Secretary, session.OpenedAt, LeaveKind.Sickness);
            session.NoteTimes(branch.People.Recorder, session.OpenedAt.AddMinutes(10), session.OpenedAt.AddMinutes(80), session.EndedAt!.Value);
            session.NoteTimes(branch.People.Commissioner, session.OpenedAt.AddMinutes(3), null, session.EndedAt!.Value);
            return await db.SaveChangesAsync();
        });

        var body = (await branch.MinutesAsync(await branch.AssembleAsync())).Body;

        Assert.Contains("\n请假党员：何大川（病假，事由：住院；经孙丽批准）\n迟到：周敏（", body, StringComparison.Ordinal);
        Assert.Matches("迟到：周敏（[0-9]{2}:[0-9]{2}到会）\n早退：周敏（[0-9]{2}:[0-9]{2}离会）", body);
    }

    [Theory, OnSqlite]
    public async Task takes_the_same_text_out_of_the_same_records(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var id = await branch.AssembleAsync();
        var first = await branch.MinutesAsync(id);

        await RefreshAsync(database, branch, id, replaceBody: true);

        var second = await branch.MinutesAsync(id);
        Assert.Equal((first.Body, first.Fingerprint), (second.Body, second.Fingerprint));
    }

    [Theory, OnSqlite]
    public async Task is_assembled_once_and_only_after_the_end(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        Assert.Same(SessionRules.OnlyEndedSessionsHaveMinutes, (await Assert.ThrowsAsync<RuleViolationException>(branch.AssembleAsync)).Rule);
        await branch.EndAsync();

        await branch.AssembleAsync();

        Assert.Same(RecordingRules.MinutesAreAssembledOnce, (await Assert.ThrowsAsync<RuleViolationException>(branch.AssembleAsync)).Rule);
        Assert.Equal(2, await database.LookAsync(db => db.Notices.CountAsync(notice => notice.Path.StartsWith("/minutes/"))));
    }

    [Theory, OnSqlite]
    public async Task keeps_the_hand_edited_body_and_asks_for_new_signatures(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var id = await branch.AssembleAsync();
        await branch.SignAsync(id, branch.People.Recorder);
        var minutes = await branch.MinutesAsync(id);

        await database.AsAsync<EditMinutes>(branch.People.Recorder, use => use.ExecuteAsync(id, minutes.Body + "\r\n补充说明。", minutes.Version, default));
        await RefreshAsync(database, branch, id, replaceBody: false);

        var edited = await branch.MinutesAsync(id);
        Assert.EndsWith("\n补充说明。", edited.Body, StringComparison.Ordinal);
        Assert.Empty(edited.Signatures);
        Assert.Equal(minutes.RestrictedPart, edited.RestrictedPart);
    }

    [Theory, OnSqlite]
    public async Task is_not_signed_while_the_records_have_moved_on(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var id = await branch.AssembleAsync();
        await branch.SayAsync(branch.People.Comrade, branch.People.Secretary, "会后补记：开会拖时间。");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => branch.SignAsync(id, branch.People.Recorder));
        Assert.Same(SessionRules.MinutesTellWhatWasRecorded, refusal.Rule);

        await RefreshAsync(database, branch, id, replaceBody: false);
        await branch.SignAsync(id, branch.People.Recorder);
        Assert.Single((await branch.MinutesAsync(id)).Signatures);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_read_by_those_who_run_it_before_the_seal_and_by_the_branch_and_above_afterwards(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        await branch.AssembleAsync();
        Assert.Equal(new[] { branch.People.Secretary, branch.People.Recorder }.Order(), await ReadersAsync(database, branch.People));

        await FinishAsync(database, branch);

        Assert.Equal(branch.People.Members.Concat([branch.People.Office, branch.People.Supervisor]).Order(), await ReadersAsync(database, branch.People));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task opens_the_restricted_part_by_the_rule_and_the_own_part_to_each(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var id = await branch.FinishAsync();

        foreach (var person in branch.People.Everybody.Except([branch.People.Stranger, branch.People.IdleSupervisor, branch.People.Auditor]))
        {
            var view = await ReadAsync(database, person, id);
            var mayRead = person == branch.People.Secretary || person == branch.People.Supervisor;
            Assert.Equal((mayRead, mayRead), (view.ReadsRestricted, view.Restricted is not null));
            Assert.Equal(mayRead || person == branch.People.Office ? 0 : 3, view.Own.Count);
        }
    }

    [Theory, OnSqlite]
    public async Task notes_the_reading_of_everybody_whose_words_are_in_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var id = await branch.FinishAsync();
        var before = await database.LookAsync(db => db.ReadingLog.CountAsync());

        await ReadAsync(database, branch.People.Supervisor, id, restricted: false);
        Assert.Equal(before, await database.LookAsync(db => db.ReadingLog.CountAsync()));
        await ReadAsync(database, branch.People.Supervisor, id);

        var noted = await database.LookAsync(db => db.ReadingLog.Where(entry => entry.ReaderId == branch.People.Supervisor).ToListAsync());
        Assert.Equal((1, 14), (noted.Count(entry => entry.Kind is RecordKind.Minutes), noted.Count(entry => entry.Kind is RecordKind.Criticism)));
        Assert.All(branch.People.Members, member => Assert.Contains(noted, entry => entry.SubjectId == member));
        Assert.All(noted, entry => Assert.Equal("查看会议记录", entry.Purpose));
    }

    private static Task<MinutesDetails.View> ReadAsync(TestDatabase database, Id<Person> person, Id<Minutes> id, bool restricted = true) =>
        database.AsAsync<MinutesDetails, MinutesDetails.View>(person, use => use.FindAsync(id, restricted, default));

    private static async Task RefreshAsync(TestDatabase database, SittingBranch branch, Id<Minutes> id, bool replaceBody)
    {
        var version = (await branch.MinutesAsync(id)).Version;
        await database.AsAsync<RefreshMinutes>(branch.People.Recorder, use => use.ExecuteAsync(id, replaceBody, version, default));
    }

    private static async Task FinishAsync(TestDatabase database, SittingBranch branch)
    {
        var id = await database.LookAsync(db => db.Minutes.Select(minutes => minutes.Id).SingleAsync());
        await branch.SignAsync(id, branch.People.Secretary);
        await branch.SignAsync(id, branch.People.Recorder);
        await branch.SealAsync();
    }

    private static Task<Id<Person>[]> ReadersAsync(TestDatabase database, PreparedBranch people) => Readers.OfAsync(
        database, people, db => db.Minutes, (minutes, db, actor) => minutes.VisibleTo(db, actor),
        async (db, relation, _) => MinutesAccess.Allows(MinutesAction.ReadBody, await db.Minutes.AsNoTracking().SingleAsync(), relation));
}
