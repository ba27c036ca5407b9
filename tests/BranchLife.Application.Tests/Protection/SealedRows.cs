using System.Data.Common;
using BranchLife.Application.Tests.Sessions;
using BranchLife.Persistence.Protection;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Protection;

/// <summary>What the database itself refuses, on the connection of the program, whatever the statement looks like.</summary>
public sealed class SealedRows
{
    private static readonly string[] Tables =
        ["Minutes", "MinutesSignatures", "MeetingSessions", "Attendances", "SpeechTurns", "CriticismRecords", "WordsConfirmations", "ChangeRequests", "MinutesAdditions", "Attachments"];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task are_neither_changed_nor_removed(Engine engine)
    {
        await using var database = await SealedAsync(engine);

        foreach (var table in Tables)
        {
            var column = await FirstColumnAsync(database, table);
            await RefusedAsync(database, $"UPDATE \"{table}\" SET \"{column}\" = \"{column}\"");
            await RefusedAsync(database, $"DELETE FROM \"{table}\"");
        }
    }

    [Theory, OnSqlite]
    public async Task are_not_replaced(Engine engine)
    {
        await using var database = await SealedAsync(engine);

        foreach (var table in Tables)
        {
            await RefusedAsync(database, $"INSERT OR REPLACE INTO \"{table}\" SELECT * FROM \"{table}\"");
            await RefusedAsync(database, $"REPLACE INTO \"{table}\" (rowid, {await ColumnsAsync(database, table)}) SELECT rowid, * FROM \"{table}\"");
            await RefusedAsync(database, $"UPDATE OR REPLACE \"{table}\" SET rowid = rowid");
        }
    }

    /// <summary>A row that is not sealed may not push a sealed one out of its place.</summary>
    [Theory, OnSqlite]
    public async Task are_not_pushed_out_by_another_key_or_by_the_row_number(Engine engine)
    {
        await using var database = await SealedAsync(engine);
        var columns = await ColumnsAsync(database, "Minutes");
        string Copy(string id, string session) => columns.Replace("\"Id\"", id, StringComparison.Ordinal)
            .Replace("\"SessionId\"", session, StringComparison.Ordinal).Replace("\"SealedAt\"", "NULL", StringComparison.Ordinal)
            .Replace("\"PreviousSeal\"", "'x'", StringComparison.Ordinal);

        await RefusedAsync(database, $"INSERT OR REPLACE INTO \"Minutes\" ({columns}) SELECT {Copy("'other'", "\"SessionId\"")} FROM \"Minutes\"");
        await ExecuteAsync(database, "PRAGMA foreign_keys=OFF");
        await RefusedAsync(database, $"INSERT OR REPLACE INTO \"Minutes\" (rowid, {columns}) SELECT rowid, {Copy("'other'", "'elsewhere'")} FROM \"Minutes\"", "PRAGMA foreign_keys=OFF");
        await ExecuteAsync(database, $"INSERT INTO \"Minutes\" ({columns}) SELECT {Copy("'other'", "'elsewhere'")} FROM \"Minutes\"", "PRAGMA foreign_keys=OFF");
        await RefusedAsync(database, "UPDATE OR REPLACE \"Minutes\" SET \"SessionId\" = (SELECT \"SessionId\" FROM \"Minutes\" WHERE \"SealedAt\" IS NOT NULL) WHERE \"SealedAt\" IS NULL");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task are_not_changed_by_an_upsert(Engine engine)
    {
        await using var database = await SealedAsync(engine);

        await RefusedAsync(database, "INSERT INTO \"Minutes\" SELECT * FROM \"Minutes\" WHERE true ON CONFLICT (\"Id\") DO UPDATE SET \"Body\" = 'x'");
        await RefusedAsync(database, "INSERT INTO \"MinutesAdditions\" SELECT * FROM \"MinutesAdditions\" WHERE true ON CONFLICT (\"Id\") DO UPDATE SET \"Text\" = 'x'");
        await RefusedAsync(database, "INSERT INTO \"WordsConfirmations\" SELECT * FROM \"WordsConfirmations\" WHERE true ON CONFLICT (\"Id\") DO UPDATE SET \"ConfirmedHash\" = 'x'");
        await RefusedAsync(database, "INSERT INTO \"Attachments\" SELECT * FROM \"Attachments\" WHERE true ON CONFLICT (\"Id\") DO UPDATE SET \"Sha256\" = 'x'");
        await RefusedAsync(database, "INSERT INTO \"MeetingSessions\" SELECT * FROM \"MeetingSessions\" WHERE true ON CONFLICT (\"Id\") DO UPDATE SET \"Title\" = 'x'");
    }

    [Theory, OnPostgreSql]
    public async Task are_not_emptied(Engine engine)
    {
        await using var database = await SealedAsync(engine);

        await RefusedAsync(database, "TRUNCATE \"Minutes\" CASCADE");
        await RefusedAsync(database, "TRUNCATE \"CriticismRecords\"");
        await RefusedAsync(database, "TRUNCATE \"ChangeRequests\"");
        await RefusedAsync(database, "TRUNCATE \"MinutesAdditions\"");
        await RefusedAsync(database, "TRUNCATE \"Attachments\"");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task get_no_new_rows_below_them(Engine engine)
    {
        await using var database = await SealedAsync(engine);
        var columns = await ColumnsAsync(database, "SpeechTurns");

        await RefusedAsync(database, $"INSERT INTO \"SpeechTurns\" ({columns}) SELECT {columns.Replace("\"Ordinal\"", "\"Ordinal\" + 100", StringComparison.Ordinal)} FROM \"SpeechTurns\"");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task stand_beside_open_ones_that_change_freely(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await SittingBranch.HeldAsync(database);

        Assert.True(await ExecuteAsync(database, "UPDATE \"Attendances\" SET \"PersonId\" = \"PersonId\"") > 0);
        Assert.True(await ExecuteAsync(database, "UPDATE \"MeetingSessions\" SET \"Title\" = 'x'") > 0);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task of_the_reading_log_only_grow(Engine engine)
    {
        await using var database = await SealedAsync(engine);
        Assert.True(await database.LookAsync(db => db.ReadingLog.AnyAsync()));

        await RefusedAsync(database, "UPDATE \"ReadingLog\" SET \"Purpose\" = 'x'");
        await RefusedAsync(database, "DELETE FROM \"ReadingLog\"");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task miss_a_guard_only_if_somebody_took_it_away(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        Assert.Empty(await MissingAsync(database));

        await ExecuteAsync(database, engine is Engine.Sqlite
            ? "DROP TRIGGER \"guard_Minutes_update\"" : "ALTER TABLE \"Minutes\" DISABLE TRIGGER \"guard_Minutes_row\"");
        Assert.Equal([engine is Engine.Sqlite ? "guard_Minutes_update" : "guard_Minutes_row"], await MissingAsync(database));

        await using var scope = database.Scope();
        await scope.ServiceProvider.GetRequiredService<RowGuards>().PutUpAsync(default);
        Assert.Empty(await MissingAsync(database));
    }

    private static async Task<TestDatabase> SealedAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        await ArchivedBranch.FinishedAsync(database);
        return database;
    }

    private static async Task RefusedAsync(TestDatabase database, string statement, string? before = null)
    {
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => ExecuteAsync(database, statement, before));
        Assert.Contains("sealed:", refused.Message, StringComparison.Ordinal);
    }

    private static Task<int> ExecuteAsync(TestDatabase database, string statement, string? before = null) => database.LookAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = before is null ? statement : $"{before};{statement}";
        return await command.ExecuteNonQueryAsync();
    });

    private static async Task<string> FirstColumnAsync(TestDatabase database, string table) =>
        (await ColumnsAsync(database, table)).Split(',')[0].Trim('"');

    private static Task<string> ColumnsAsync(TestDatabase database, string table) => database.LookAsync(db => Task.FromResult(string.Join(",",
        db.Model.GetRelationalModel().Tables.Single(one => one.Name == table).Columns.Select(column => $"\"{column.Name}\""))));

    private static async Task<IReadOnlyList<string>> MissingAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        return await scope.ServiceProvider.GetRequiredService<RowGuards>().MissingAsync(default);
    }
}
