using BranchLife.Application.Sessions;
using BranchLife.Application.Tests.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Campaigns;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Domain.Sessions;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

public sealed class SealingTheMeeting
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task chains_the_seal_to_the_branchs_last_one_and_closes_the_sitting(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var last = await LastYearAsync(database, branch);

        var minutes = await branch.MinutesAsync(await branch.FinishAsync());

        Assert.Equal(last, minutes.PreviousSeal);
        Assert.Matches("^[0-9a-f]{64}$", minutes.SealHash);
        Assert.Equal((MeetingStage.MinutesSealed, true), ((await branch.MeetingAsync()).Stage, (await branch.SessionAsync()).IsSealed));
        Assert.Equal(7, await database.LookAsync(db => db.Notices.CountAsync(notice => notice.Path == "/my/criticism")));
    }

    [Theory, OnSqlite]
    public async Task is_refused_without_both_signatures(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var minutes = await branch.AssembleAsync();
        await branch.SignAsync(minutes, branch.People.Recorder);

        Assert.Same(MeetingRules.EverySessionIsSealed, (await Assert.ThrowsAsync<RuleViolationException>(() => branch.SealAsync())).Rule);
        Assert.Equal((MeetingStage.Held, false), ((await branch.MeetingAsync()).Stage, (await branch.SessionAsync()).IsSealed));
    }

    [Theory, OnSqlite]
    public async Task is_refused_while_somebody_present_has_not_criticised_himself_unless_the_reason_is_recorded(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        foreach (var member in branch.People.Members.Skip(1)) await branch.SayAsync(member, member, "入户走访偏少。");
        await branch.EndAsync();
        var minutes = await branch.AssembleAsync();
        await branch.SignAsync(minutes, branch.People.Secretary);
        await branch.SignAsync(minutes, branch.People.Recorder);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => branch.SealAsync());
        Assert.Same(ProcedureGuard.NothingBlocks, refusal.Rule);
        Assert.Contains("孙丽未作自我批评", refusal.Message, StringComparison.Ordinal);

        await database.LookAsync(async db =>
        {
            (await db.Meetings.SingleAsync()).Explain("R-MEET-09", "书记以书面形式作了自我批评。", branch.People.Secretary, database.Clock.GetUtcNow());
            return await db.SaveChangesAsync();
        });
        await branch.SealAsync();
        Assert.Equal(MeetingStage.MinutesSealed, (await branch.MeetingAsync()).Stage);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task covers_those_who_came_excuses_the_exempt_and_leaves_the_missing_open(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database, before: Exempt);
        await branch.ConveneAsync();
        var missing = branch.People.AnotherComrade;
        await branch.SignInAsync(
        [
            .. branch.People.Members.Where(member => member != missing && member != branch.People.Comrade).Select(SittingBranch.Present),
            new SignInEntry(missing, Presence.OnLeave, "出差", branch.People.Secretary), SittingBranch.Present(branch.People.Supervisor),
        ]);
        await branch.SpeakAllAsync();
        await branch.EndAsync();

        await branch.FinishAsync();

        var entries = await database.LookAsync(db => db.RosterEntries.AsNoTracking().ToDictionaryAsync(entry => entry.PersonId));
        Assert.Equal((Disposition.AttendedAtHome, new DateOnly(2026, 11, 20)), (entries[branch.People.Secretary].Disposition, entries[branch.People.Secretary].CoveredOn!.Value));
        Assert.Equal((Disposition.Excused, "批准人：高远；年老体弱"), (entries[branch.People.Comrade].Disposition, entries[branch.People.Comrade].Note));
        Assert.Equal(Disposition.Open, entries[missing].Disposition);
        Assert.Equal(Disposition.Open, entries[branch.People.Stranger].Disposition);

        static void Exempt(Meeting meeting, PreparedBranch people)
        {
            meeting.RequestExemption(people.Comrade, "年老体弱", people.Secretary);
            meeting.GrantExemption(people.Comrade, new Reviewer(people.Office, null), A.Moment);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task waits_for_the_make_up_and_covers_who_made_up(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ReadyAsync(database);
        await branch.ConveneAsync();
        var missing = branch.People.AnotherComrade;
        await branch.SignInAsync([.. branch.People.Members.Where(member => member != missing).Select(SittingBranch.Present),
            new SignInEntry(missing, Presence.OnLeave, "出差", branch.People.Secretary)]);
        await branch.SpeakAllAsync();
        await branch.EndAsync();
        var first = await branch.AssembleAsync();
        await branch.SignAsync(first, branch.People.Secretary);
        await branch.SignAsync(first, branch.People.Recorder);

        database.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Same(RecordingRules.OnlyTheUncoveredMakeUp,
            (await Assert.ThrowsAsync<RuleViolationException>(() => MakeUpAsync(branch.People.Comrade))).Rule);
        await MakeUpAsync(missing);
        var makeUp = await branch.SessionAsync();
        Assert.Equal((true, "补会", 1), (makeUp.IsMakeUp, makeUp.Title, makeUp.Attendances.Count(line => line.IsExpected)));
        Assert.Equal([missing, branch.People.Secretary, branch.People.Commissioner, branch.People.Recorder],
            makeUp.Attendances.OrderBy(line => line.Ordinal).Select(line => line.PersonId));
        await branch.SignInAsync(SittingBranch.Present(missing), SittingBranch.Present(branch.People.Secretary), SittingBranch.Present(branch.People.Recorder));
        await branch.SayAsync(missing, missing, "因出差补作自我批评：学习不够系统。");
        await Assert.ThrowsAsync<RuleViolationException>(() => branch.SealAsync());
        await database.AsAsync<EndSession>(branch.People.Secretary, async use => await use.ExecuteAsync(makeUp.Id, (await branch.SessionAsync()).Version, default));
        await branch.FinishAsync();

        var seals = await database.LookAsync(db => db.Minutes.AsNoTracking().ToListAsync());
        Assert.Equal(seals.Single(seal => seal.Id == first).SealHash, seals.Single(seal => seal.Id != first).PreviousSeal);
        var entry = await database.LookAsync(db => db.RosterEntries.AsNoTracking().SingleAsync(entry => entry.PersonId == missing));
        Assert.Equal((Disposition.MakeUp, new DateOnly(2026, 11, 23), "补会"), (entry.Disposition, entry.CoveredOn!.Value, entry.Note));

        async Task MakeUpAsync(Id<Person> member) => await database.AsAsync<OpenMakeUpSession, Id<MeetingSession>>(
            branch.People.Secretary, async use => await use.ExecuteAsync(branch.Meeting, [member], await branch.VersionAsync(), default));
    }

    [Theory, OnSqlite]
    public async Task leaves_nothing_to_change(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var id = await branch.FinishAsync();
        var (session, minutes) = (await branch.SessionAsync(), await branch.MinutesAsync(id));

        await RefusedAsync(() => branch.SignInAsync(new SignInEntry(branch.People.Comrade, Presence.Absent, null, null)));
        await RefusedAsync(() => branch.SpeakAsync(TurnKind.Closing, branch.People.Secretary, "补充。"));
        await RefusedAsync(() => database.AsAsync<RecordDecisions>(branch.People.Recorder, use => use.ExecuteAsync(session.Id, "补充。", session.Version, default)));
        await RefusedAsync(() => database.AsAsync<EditMinutes>(branch.People.Recorder, use => use.ExecuteAsync(id, "补充。", minutes.Version, default)));
        await RefusedAsync(() => database.AsAsync<RefreshMinutes>(branch.People.Recorder, use => use.ExecuteAsync(id, true, minutes.Version, default)));
        await RefusedAsync(() => branch.SignAsync(id, branch.People.Recorder));

        static async Task RefusedAsync(Func<Task> act) =>
            Assert.Same(SessionRules.SealedSessionsStay, (await Assert.ThrowsAsync<RuleViolationException>(act)).Rule);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leaves_sittings_readable_to_the_branch_the_group_and_above(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);

        var readers = await Readers.OfAsync(
            database, branch.People, db => db.MeetingSessions, (sessions, db, actor) => sessions.VisibleTo(db, actor),
            async (db, relation, _) => SessionAccess.Allows(SessionAction.Read, await db.MeetingSessions.AsNoTracking().SingleAsync(), relation));

        Assert.Equal(branch.People.Members.Concat([branch.People.Office, branch.People.Supervisor]).Order(), readers);
    }

    private static async Task<string> LastYearAsync(TestDatabase database, SittingBranch branch)
    {
        var meeting = A.Meeting(of: branch.People.Branch.Id, reviewed: false, plan: A.Plan with
        {
            HostId = branch.People.Secretary,
            RecorderId = branch.People.Recorder,
            Steps = [],
        }).InSession();
        var session = MeetingSession.Open(
            Identities.Fresh<MeetingSession>(), meeting, 1, "全体会议", isMakeUp: false, [A.MemberLine(branch.People.Secretary, "书记")], A.Moment).Ended();
        var minutes = A.Minutes(session).SignedByBoth().Sealed(session);
        await database.KeepAsync(meeting, session, minutes);
        return minutes.SealHash!;
    }
}
