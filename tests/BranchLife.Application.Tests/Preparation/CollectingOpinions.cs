using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Preparation;

public sealed class CollectingOpinions
{
    private static readonly DateOnly Yesterday = new(2026, 11, 19);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_words_to_those_who_may_read_and_counts_to_all(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await ReceiveAsync(database, branch, null, "窗口没有值班电话。");
        await ReceiveAsync(database, branch, branch.Comrade, "答应的事没有回音。");

        await Expect(branch.Secretary, 2);
        await Expect(branch.Commissioner, 1);
        await Expect(branch.Comrade, 0);
        await Expect(branch.Supervisor, 2);
        await Expect(branch.Office, 0);

        async Task Expect(Id<Person> reader, int rows)
        {
            var board = await BoardAsync(database, branch, reader);
            Assert.Equal((2, rows), (board.Total, board.Rows.Count));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task reaches_the_person_only_after_it_was_fed_back(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database, groupsReadMinutes: false);
        var id = await ReceiveAsync(database, branch, branch.Comrade, "答应的事没有回音。");

        var before = await ReadersAsync(database, branch, id);
        await database.AsAsync<FeedBackOpinion>(branch.Secretary, use => use.ExecuteAsync(id, 1, default));
        var after = await ReadersAsync(database, branch, id);

        Assert.Equal([branch.Secretary], before);
        Assert.Equal(new[] { branch.Secretary, branch.Comrade }.Order(), after);
        Assert.Equal(branch.Comrade, await database.LookAsync(db => db.Notices.Select(notice => notice.RecipientId).SingleAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task reads_the_branchs_in_committee_and_granted_group(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await ReceiveAsync(database, branch, null, "窗口没有值班电话。");

        Assert.Equal(
            new[] { branch.Secretary, branch.Commissioner, branch.Recorder, branch.Supervisor }.Order(), await ReadersAsync(database, branch, id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task leads_to_a_problem_of_whom_it_concerns(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await ReceiveAsync(database, branch, branch.Comrade, "答应的事没有回音。");

        await database.AsAsync<DrawProblem, Id<Problem>>(branch.Secretary, use =>
            use.ExecuteAsync(id, new ProblemStatement { Statement = "答应群众的事没有回音。", Origin = ProblemOrigin.Self }, 1, default));

        var problem = await database.LookAsync(db => db.Problems.AsNoTracking().SingleAsync());
        Assert.Equal(((Id<Person>?)branch.Comrade, ProblemOrigin.Masses), (problem.SubjectId, problem.Origin));
        Assert.Equal((ProblemLinkKind.Opinion, id.Value), (problem.Links.Single().Kind, problem.Links.Single().RecordId));
        Assert.True((await BoardAsync(database, branch, branch.Secretary)).Rows.Single().IsHandled);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_declined_with_a_reason_or_not_at_all(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var id = await ReceiveAsync(database, branch, null, "建议每周开会。");

        await Assert.ThrowsAsync<RuleViolationException>(() => DeclineAsync(branch.Secretary, " "));
        await Assert.ThrowsAsync<AccessDeniedException>(() => DeclineAsync(branch.Commissioner, "没有必要"));
        await DeclineAsync(branch.Secretary, "与减负要求不符。");

        Assert.Equal("与减负要求不符。", (await BoardAsync(database, branch, branch.Secretary)).Rows.Single().DeclinedReason);

        Task DeclineAsync(Id<Person> by, string reason) => database.AsAsync<DeclineOpinion>(by, use => use.ExecuteAsync(id, reason, 1, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task logs_every_opinion_shown_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var one = await ReceiveAsync(database, branch, null, "窗口没有值班电话。");
        var other = await ReceiveAsync(database, branch, branch.Comrade, "答应的事没有回音。");

        await BoardAsync(database, branch, branch.Secretary);
        await BoardAsync(database, branch, branch.Office);

        var log = await database.LookAsync(db => db.ReadingLog.ToListAsync());
        Assert.Equal(new[] { one.Value, other.Value }.Order(), log.Select(entry => entry.RecordId).Order());
        Assert.All(log, entry => Assert.Equal((RecordKind.Opinion, branch.Secretary, (Id<Person>?)null), (entry.Kind, entry.ReaderId, entry.AuthorId)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task refuses_strangers_and_days_to_come(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);

        await Assert.ThrowsAsync<NotFoundException>(() => ReceiveAsync(database, branch, branch.Stranger, "别的支部的人。"));
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReceiveAsync(database, branch, null, "党员自己登记。", by: branch.Comrade));
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() =>
            ReceiveAsync(database, branch, null, "明天的意见。", on: Yesterday.AddDays(2)));

        Assert.Equal(PreparationRules.OnlyWhatHappenedIsRecorded, refusal.Rule);
    }

    private static Task<Id<Opinion>> ReceiveAsync(
        TestDatabase database, PreparedBranch branch, Id<Person>? subject, string words, Id<Person>? by = null, DateOnly? on = null) =>
        database.AsAsync<ReceiveOpinion, Id<Opinion>>(by ?? branch.Commissioner, use =>
            use.ExecuteAsync(branch.Meeting.Id, ProblemOrigin.Masses, subject, words, on ?? Yesterday, default));

    private static Task<OpinionBoard.View> BoardAsync(TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<OpinionBoard, OpinionBoard.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));

    private static async Task<Id<Person>[]> ReadersAsync(TestDatabase database, PreparedBranch branch, Id<Opinion> id)
    {
        var opinion = await database.LookAsync(db => db.Opinions.AsNoTracking().SingleAsync(o => o.Id == id));
        return await Readers.OfAsync(database, branch, db => db.Opinions.Where(o => o.Id == id), (rows, db, actor) => rows.VisibleTo(db, actor),
            async (db, relation, _) => OpinionAccess.Allows(OpinionAction.Read, opinion, relation, await RestrictedSetting.OfMeetingAsync(db, id, default)));
    }
}
