using BranchLife.Application.Access;
using BranchLife.Application.Appraisals;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Appraisals;

public sealed class GivingVerdicts
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task leads_from_the_committee_to_the_persons_signature(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await VotedAsync(database);
        foreach (var member in branch.People.Members) await database.DecideAsync(branch, member);
        Assert.Null((await OwnAsync(database, branch, branch.People.Comrade)).Verdict);

        Assert.Equal(7, await database.TellAsync(branch));
        var own = (await OwnAsync(database, branch, branch.People.Comrade)).Verdict!;
        await database.AsAsync<AnswerVerdict>(branch.People.Comrade, use => use.ExecuteAsync(branch.Meeting, "走访次数请核对。", own.Version, default));

        var row = (await database.BoardAsync(branch, branch.People.Secretary)).Rows!.Single(one => one.PersonId == branch.People.Comrade);
        Assert.True(row is { Grade: AppraisalGrade.Qualified, HasAnswer: true, AnsweredAt: not null });
        Assert.Equal(7, await database.LookAsync(db => db.Notices.CountAsync(notice => notice.Path == TellVerdicts.PathOf(branch.Meeting))));
    }

    [Theory, OnSqlite]
    public async Task is_not_told_while_more_than_a_third_are_excellent(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await VotedAsync(database);
        foreach (var (member, i) in branch.People.Members.Select((member, i) => (member, i)))
            await database.DecideAsync(branch, member, i < 3 ? AppraisalGrade.Excellent : AppraisalGrade.Qualified);

        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => database.TellAsync(branch));

        Assert.Equal(ProcedureGuard.NothingBlocks, refused.Rule);
        Assert.Contains("优秀3人，超过三分之一（7 ÷ 3 = 2.33", refused.Message, StringComparison.Ordinal);
        await database.DecideAsync(branch, branch.People.Members[0]);
        Assert.Equal(7, await database.TellAsync(branch));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_read_by_the_person_the_committee_and_a_granted_group_and_by_nobody_else(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await VotedAsync(database);
        await database.DecideAsync(branch, branch.People.Comrade, opinion: "独有的一句话，只给该看的人看。");
        await database.TellAsync(branch);
        var readers = new List<Id<Person>>();
        foreach (var reader in branch.People.Everybody)
        {
            if (await ReadsAsync(database, branch, reader)) readers.Add(reader);
        }

        Assert.Equal(
            new[] { branch.People.Secretary, branch.People.Commissioner, branch.People.Recorder, branch.People.Comrade, branch.People.Supervisor }.Order(),
            readers.Order());
    }

    [Theory, OnSqlite]
    public async Task is_noted_whenever_somebody_else_reads_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await VotedAsync(database);
        await database.DecideAsync(branch, branch.People.Comrade);
        await database.TellAsync(branch);

        await database.BoardAsync(branch, branch.People.Supervisor);

        Assert.Contains(
            await database.LookAsync(db => db.ReadingLog.AsNoTracking().ToListAsync()),
            entry => entry.Kind is RecordKind.Appraisal && entry.ReaderId == branch.People.Supervisor && entry.SubjectId == branch.People.Comrade);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task lets_two_who_write_at_once_not_overwrite_each_other(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await VotedAsync(database);
        await database.DecideAsync(branch, branch.People.Comrade);
        var decision = new VerdictDecision(AppraisalGrade.Qualified, "另一位支委的说法。", null, VerdictForum.Committee, database.Clock.GetUtcNow().ChinaDay);

        await Assert.ThrowsAsync<StaleVersionException>(() => database.AsAsync<RecordVerdict>(
            branch.People.Commissioner, use => use.ExecuteAsync(branch.Meeting, branch.People.Comrade, decision, null, 0, default)));
    }

    private static async Task<SittingBranch> VotedAsync(TestDatabase database)
    {
        var branch = await AppraisingBranch.SittingAsync(database);
        await branch.SpeakAllAsync();
        await database.VoteAsync(branch);
        await branch.EndAsync();
        return branch;
    }

    private static Task<OwnVerdict.View> OwnAsync(TestDatabase database, SittingBranch branch, Id<Person> person) =>
        database.AsAsync<OwnVerdict, OwnVerdict.View>(person, use => use.FindAsync(branch.Meeting, default));

    private static async Task<bool> ReadsAsync(TestDatabase database, SittingBranch branch, Id<Person> reader)
    {
        try
        {
            return reader == branch.People.Comrade
                ? (await OwnAsync(database, branch, reader)).Verdict is not null
                : await database.AsAsync<VerdictDesk, bool>(reader, async use =>
                    (await use.FindAsync(branch.Meeting, branch.People.Comrade, default)).Kept is { Opinion: "独有的一句话，只给该看的人看。" });
        }
        catch (Exception refused) when (refused is AccessDeniedException or NotFoundException)
        {
            return false;
        }
    }
}
