using BranchLife.Persistence.Protection;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Protection;

/// <summary>Somebody who owns the database takes the guards away and changes something: it is found and named.</summary>
public sealed class VerifyingSeals
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task finds_nothing_where_nothing_was_touched(Engine engine)
    {
        await using var database = await SealedAsync(engine);

        Assert.Equal((true, null), await LookAsync(database));
    }

    [Theory]
    [InlineData("UPDATE \"Minutes\" SET \"Body\" = \"Body\" || '。'", "text-altered")]
    [InlineData("UPDATE \"Minutes\" SET \"SealedAt\" = '2020-01-01 00:00:00'", "text-altered")]
    [InlineData("UPDATE \"Minutes\" SET \"RestrictedPart\" = NULL", "text-altered")]
    [InlineData("UPDATE \"Minutes\" SET \"RecordHash\" = 'x'", "record-altered")]
    [InlineData("UPDATE \"Minutes\" SET \"PreviousSeal\" = 'x'", "chain-broken")]
    [InlineData("UPDATE \"Minutes\" SET \"SealedAt\" = NULL", "seal-removed")]
    [InlineData("PRAGMA foreign_keys=OFF; DELETE FROM \"Minutes\"", "seal-removed")]
    [InlineData("DELETE FROM \"MinutesSignatures\"", "text-altered")]
    [InlineData("UPDATE \"MinutesSignatures\" SET \"At\" = '2020-01-01 00:00:00'", "text-altered")]
    [InlineData("UPDATE \"MeetingSessions\" SET \"Place\" = 'x'", "record-altered")]
    [InlineData("UPDATE \"MeetingSessions\" SET \"IsSealed\" = 0", "seal-removed")]
    [InlineData("UPDATE \"Attendances\" SET \"Presence\" = 'Absent' WHERE \"Ordinal\" = 1", "record-altered")]
    [InlineData("UPDATE \"Attendances\" SET \"Standing\" = \"Standing\" || ' ' WHERE \"Ordinal\" = 2", "record-altered")]
    [InlineData("DELETE FROM \"Attendances\" WHERE \"Ordinal\" = 3", "record-altered")]
    [InlineData("UPDATE \"SpeechTurns\" SET \"Text\" = \"Text\" || 'x' WHERE \"Ordinal\" = 1", "record-altered")]
    [InlineData("UPDATE \"CriticismRecords\" SET \"Words\" = \"Words\" || 'x' WHERE \"Ordinal\" = 1", "record-altered")]
    [InlineData("UPDATE \"CriticismRecords\" SET \"Reply\" = 'x' WHERE \"Ordinal\" = 1", "record-altered")]
    [InlineData("DELETE FROM \"CriticismRecords\" WHERE \"Ordinal\" = 1", "record-altered")]
    [InlineData("UPDATE \"WordsConfirmations\" SET \"SheetNumber\" = 'x'", "record-altered")]
    [InlineData("UPDATE \"WordsConfirmations\" SET \"ConfirmedHash\" = NULL", "record-altered")]
    [InlineData("DELETE FROM \"WordsConfirmations\" WHERE \"SheetNumber\" IS NOT NULL", "record-altered")]
    [InlineData("UPDATE \"ChangeRequests\" SET \"Text\" = \"Text\" || 'x'", "record-altered")]
    [InlineData("UPDATE \"ChangeRequests\" SET \"Answer\" = \"Answer\" || 'x'", "record-altered")]
    [InlineData("DELETE FROM \"ChangeRequests\"", "record-altered")]
    [InlineData("UPDATE \"Attachments\" SET \"Name\" = 'x' WHERE \"AdditionId\" IS NULL", "record-altered")]
    [InlineData("UPDATE \"Attachments\" SET \"EventOn\" = '2020-01-01' WHERE \"AdditionId\" IS NULL", "record-altered")]
    [InlineData("UPDATE \"Attachments\" SET \"SealedIn\" = NULL WHERE \"AdditionId\" IS NULL", "record-altered")]
    [InlineData("DELETE FROM \"Attachments\" WHERE \"AdditionId\" IS NULL", "record-altered")]
    [InlineData("UPDATE \"Attachments\" SET \"Kind\" = 'Other' WHERE \"AdditionId\" IS NOT NULL", "addition-altered")]
    [InlineData("UPDATE \"MinutesAdditions\" SET \"Text\" = \"Text\" || 'x'", "addition-altered")]
    [InlineData("UPDATE \"MinutesAdditions\" SET \"PreviousSeal\" = 'x'", "chain-broken")]
    [InlineData("UPDATE \"MinutesAdditions\" SET \"SealHash\" = 'x'", "addition-altered")]
    public async Task names_what_was_altered(string statement, string kind)
    {
        await using var database = await SealedAsync(Engine.Sqlite);
        await ChangeAsync(database, statement);

        Assert.Equal((false, kind), await LookAsync(database));
    }

    [Theory, OnSqlite]
    public async Task tells_that_a_guard_was_taken_away(Engine engine)
    {
        await using var database = await SealedAsync(engine);
        await database.LookAsync(db => ExecuteAsync(db.Database, "DROP TRIGGER \"guard_Minutes_delete\""));

        Assert.Equal((false, "guard-missing"), await LookAsync(database));
    }

    [Theory, OnSqlite]
    public async Task names_an_attachment_whose_file_was_altered_or_is_gone(Engine engine)
    {
        await using var database = await SealedAsync(engine);
        var file = Directory.GetFiles(database.Storage.Folder("attachments"), "*", SearchOption.AllDirectories)[0];
        var content = await File.ReadAllBytesAsync(file);
        content[^1] ^= 1;
        await File.WriteAllBytesAsync(file, content);
        Assert.Equal((false, "attachment-altered"), await LookAsync(database));

        File.Delete(file);
        Assert.Equal((false, "attachment-altered"), await LookAsync(database));
    }

    private static async Task<TestDatabase> SealedAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await ArchivedBranch.FinishedAsync(database);
        return database;
    }

    private static async Task<(bool Ok, string? Kind)> LookAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        var found = await scope.ServiceProvider.GetRequiredService<SealVerification>().FindAsync(default);
        return (found.Ok, found.First?.Kind);
    }

    private static async Task ChangeAsync(TestDatabase database, string statement)
    {
        await using var scope = database.Scope();
        var guards = scope.ServiceProvider.GetRequiredService<RowGuards>();
        await guards.LiftAsync(default);
        Assert.True(await database.LookAsync(db => ExecuteAsync(db.Database, statement)) > 0);
        await guards.PutUpAsync(default);
    }

    private static async Task<int> ExecuteAsync(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database, string statement)
    {
        await database.OpenConnectionAsync();
        await using var command = database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteNonQueryAsync();
    }
}
