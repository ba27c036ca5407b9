using BranchLife.Application.Accounts;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Accounts;

public sealed class WhoHasReadMyRecords
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task shows_readings_of_what_i_wrote_and_of_what_concerns_me_and_no_others(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (me, reader, third) = (await database.HasPersonAsync("方远舟"), await database.HasPersonAsync("孙彩霞"), await database.HasPersonAsync("周敏"));
        await database.KeepAsync(
            Reading(database, reader.Id, author: me.Id, subject: third.Id), Reading(database, third.Id, author: reader.Id, subject: me.Id),
            Reading(database, reader.Id, author: third.Id, subject: third.Id), Reading(database, me.Id, author: third.Id, subject: me.Id));

        var log = await FindAsync(database, me.Id, null);

        Assert.Equal(2, log.Total);
        Assert.Equal([("孙彩霞", true), ("周敏", false)], log.Rows.Select(row => (row.Reader, row.IsMine)).OrderBy(row => row.IsMine ? 0 : 1));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task turns_pages_from_the_newest_on(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (me, reader) = (await database.HasPersonAsync("方远舟"), await database.HasPersonAsync("孙彩霞"));
        for (var i = 0; i < MyReadingLog.PageSize + 2; i++)
        {
            await database.KeepAsync(Reading(database, reader.Id, author: me.Id, subject: null));
            if (i % 3 == 0) database.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var first = await FindAsync(database, me.Id, null);
        var second = await FindAsync(database, me.Id, first.Rows[^1].Id);

        Assert.Equal((true, false, 2), (first.HasMore, second.HasMore, second.Rows.Count));
        Assert.Equal(MyReadingLog.PageSize + 2, first.Rows.Concat(second.Rows).Select(row => row.Id).Distinct().Count());
        Assert.Equal(first.Rows.Concat(second.Rows).OrderByDescending(row => row.At).Select(row => row.At), first.Rows.Concat(second.Rows).Select(row => row.At));
    }

    private static Task<MyReadingLog.View> FindAsync(TestDatabase database, Id<Person> person, Guid? before) =>
        database.AsAsync<MyReadingLog, MyReadingLog.View>(person, use => use.FindAsync(before, default));

    private static ReadingLogEntry Reading(TestDatabase database, Id<Person> reader, Id<Person>? author, Id<Person>? subject) => new()
    {
        Id = database.Ids.Next<ReadingLogEntry>(), ReaderId = reader, Kind = RecordKind.Criticism, RecordId = database.Ids.NextGuid(),
        AuthorId = author, SubjectId = subject, At = database.Clock.GetUtcNow(), Purpose = "页面查看",
    };
}
