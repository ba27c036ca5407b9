using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Persistence.Reading;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Tests.Sessions;

public sealed class PrivateNotesOfTheRoom
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task are_the_authors_alone_and_gone_with_the_seal(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.HeldAsync(database);
        var people = branch.People;
        var session = await branch.SessionAsync();
        Assert.Equal(1, await WriteAsync(people.Recorder, "会后核对人名。", 0));
        await database.AsAsync<KeepEntryDraft>(people.Recorder, use => use.ExecuteAsync(
            session.Id, people.Comrade, people.Secretary, new CriticismWords(null, "没打完", null), default));

        Assert.Equal("会后核对人名。", (await ReadAsync(people.Recorder)).Words);
        Assert.Null((await ReadAsync(people.Secretary)).Words);
        await Assert.ThrowsAsync<AccessDeniedException>(() => ReadAsync(people.Comrade));
        Assert.DoesNotContain(await database.LookAsync(db => db.ReadingLog.ToListAsync()), entry => entry.Kind is RecordKind.PrivateNote);

        await branch.FinishAsync();

        Assert.Equal((0, 0), (await database.LookAsync(db => db.PrivateNotes.CountAsync()), await database.LookAsync(db => db.EntryDrafts.CountAsync())));

        Task<MyNote.View> ReadAsync(Id<Person> person) => database.AsAsync<MyNote, MyNote.View>(person, use => use.FindAsync(session.Id, default));
        Task<int> WriteAsync(Id<Person> person, string words, int version) => database.AsAsync<WriteNote, int>(person, use => use.ExecuteAsync(session.Id, words, version, default));
    }

    [Theory, OnSqlite]
    public async Task tell_the_author_of_a_second_window(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await SittingBranch.ConvenedAsync(database);
        var session = await branch.SessionAsync();
        await database.AsAsync<WriteNote, int>(branch.People.Recorder, use => use.ExecuteAsync(session.Id, "一", 0, default));

        await Assert.ThrowsAsync<StaleVersionException>(() =>
            database.AsAsync<WriteNote, int>(branch.People.Recorder, use => use.ExecuteAsync(session.Id, "二", 0, default)));
    }
}
