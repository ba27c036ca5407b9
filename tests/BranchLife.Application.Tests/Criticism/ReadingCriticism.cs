using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Tests.Preparation;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Criticism;

public sealed class ReadingCriticism
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_for_author_subject_secretary_recorder_and_the_granted_group(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        await branch.SayAsync(branch.People.Comrade, branch.People.AnotherComrade, "三季度只入户两次。");

        Assert.Equal(
            new[] { branch.People.Comrade, branch.People.AnotherComrade, branch.People.Secretary, branch.People.Recorder, branch.People.Supervisor }.Order(),
            await ReadersAsync(database, branch.People));
    }

    [Theory, OnSqlite]
    public async Task is_not_for_the_group_where_the_notice_does_not_grant_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database, groupsReadMinutes: false);
        await branch.SayAsync(branch.People.Comrade, branch.People.AnotherComrade, "三季度只入户两次。");

        Assert.DoesNotContain(branch.People.Supervisor, await ReadersAsync(database, branch.People));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ends_for_the_recorder_with_the_seal(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var said = await database.LookAsync(db => db.CriticismRecords.AsNoTracking().FirstAsync(record =>
            record.Kind == CriticismKind.Mutual && record.AuthorId == branch.People.Members[4] && record.SubjectId == branch.People.Members[3]));
        await branch.FinishAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => OpenAsync(branch.People.Recorder));
        Assert.Equal("何大川", (await OpenAsync(branch.People.Secretary)).Subject);
        Assert.False((await OpenAsync(branch.People.Secretary)).CanCorrect);

        Task<CriticismDetails.View> OpenAsync(Id<Person> person) =>
            database.AsAsync<CriticismDetails, CriticismDetails.View>(person, use => use.FindAsync(said.Id, default));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task is_noted_once_a_record_and_request_but_never_the_authors_own(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var id = await branch.SayAsync(branch.People.Comrade, branch.People.AnotherComrade, "三季度只入户两次。", "接受。");

        foreach (var person in new[] { branch.People.Comrade, branch.People.AnotherComrade, branch.People.Secretary })
            await database.AsAsync<CriticismDetails, CriticismDetails.View>(person, use => use.FindAsync(id, default));

        var log = await database.LookAsync(db => db.ReadingLog.AsNoTracking().ToListAsync());
        Assert.Equal(new[] { branch.People.AnotherComrade, branch.People.Secretary }.Order(), log.Select(entry => entry.ReaderId).Order());
        Assert.All(log, entry => Assert.Equal(
            (RecordKind.Criticism, id.Value, branch.People.Comrade, branch.People.AnotherComrade),
            (entry.Kind, entry.RecordId, entry.AuthorId!.Value, entry.SubjectId!.Value)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_each_member_what_concerns_him(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);

        var mine = await database.AsAsync<MyCriticism, MyCriticism.View>(branch.People.Comrade, use => use.FindAsync(null, default));

        Assert.Equal(("胡小满", "周敏"), (Assert.Single(mine.AboutMe).Other, Assert.Single(mine.FromMe).Other));
        Assert.Equal("入户走访偏少，第4位发言。", Assert.Single(mine.Self).Words);
        Assert.Equal(branch.Meeting, mine.Chosen!.Id);
        Assert.Empty((await database.AsAsync<MyCriticism, MyCriticism.View>(branch.People.Office, use => use.FindAsync(null, default))).Meetings);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            database.AsAsync<MyCriticism, MyCriticism.View>(branch.People.Stranger, use => use.FindAsync(branch.Meeting, default)));
    }

    private static Task<Id<Person>[]> ReadersAsync(TestDatabase database, PreparedBranch people) => Readers.OfAsync(
        database, people, db => db.CriticismRecords, (records, db, actor) => records.VisibleTo(db, actor),
        async (db, relation, _) =>
        {
            var record = await db.CriticismRecords.AsNoTracking().SingleAsync();
            return CriticismAccess.Allows(CriticismAction.Read, record, relation, await RestrictedSetting.OfCriticismAsync(db, record.Id, default));
        });
}
