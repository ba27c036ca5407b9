using System.Data.Common;
using System.Globalization;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence.Schema;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Preparation;

/// <summary>A stranger holds a dump of the database and wants to know who said what, or what came when.</summary>
public sealed class AttackingAnOpinionBox
{
    private const int Runs = 16;
    private const int Slips = 12;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task finds_no_column_for_person_moment_device_or_version(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        await database.PutAsync((await database.BoxAsync(branch)).Token, "公开栏没有更新。");

        var row = (await DumpAsync(database, engine)).Single();

        Assert.Equal(
            ["Aspect", "BoxId", "Id", "IsForMember", "IsFromMember", "Words"],
            row.Keys.Except(["rowid", "xmin", "ctid"]).Order(StringComparer.Ordinal));
        Assert.Equal('4', Guid.Parse((string)row["Id"]).ToString()[14]); // random, no moment in it
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task finds_no_trace_of_a_slip_in_any_other_table(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);
        await database.PutAsync(box.Token, "第一条。");
        var before = await TablesAsync(database);

        database.Clock.Advance(TimeSpan.FromHours(3));
        await database.PutAsync(box.Token, "第二条。", isForMember: true, isFromMember: true, aspect: "政治功能");

        var after = await TablesAsync(database);
        Assert.Equal(["AnonymousOpinions"], after.Where(table => before[table.Key] != table.Value).Select(table => table.Key));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task learns_nothing_from_the_place_of_a_row(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var correlations = new List<double>();
        var lastIsLast = 0;
        for (var run = 0; run < Runs; run++)
        {
            var token = await AnotherBoxAsync(database, branch, run);
            for (var i = 0; i < Slips; i++) await database.PutAsync(token.Token, Arrival(run, i));

            var places = (await DumpAsync(database, engine)).Select(row => (string)row["Words"])
                .Where(words => words.StartsWith($"{run}/", StringComparison.Ordinal)).ToArray();
            var arrivals = places.Select(words => double.Parse(words[(words.IndexOf('/', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture)).ToArray();
            Assert.Equal(Slips, arrivals.Length);
            correlations.Add(Correlation(arrivals));
            if (arrivals[^1] == Slips - 1) lastIsLast++;
        }

        // By chance the mean of 16 runs of 12 lies within ±0.08; one who writes in order of arrival has 1.
        Assert.InRange(correlations.Average(), -0.3, 0.3);
        Assert.InRange(lastIsLast, 0, Runs / 3);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task learns_nothing_from_the_ids_of_two_dumps(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);
        await database.PutAsync(box.Token, "第一条。");
        await database.PutAsync(box.Token, "第二条。");
        var before = await DumpAsync(database, engine);

        await database.PutAsync(box.Token, "第三条。");

        var after = await DumpAsync(database, engine);
        Assert.Empty(before.Select(row => row["Id"]).Intersect(after.Select(row => row["Id"])));
    }

    [Theory, OnPostgreSql]
    public async Task finds_one_transaction_mark_for_all_rows_of_a_box(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);
        for (var i = 0; i < 5; i++) await database.PutAsync(box.Token, Arrival(0, i));

        Assert.Single((await DumpAsync(database, engine)).Select(row => row["xmin"]).Distinct());
    }

    [Theory, OnSqlite]
    public async Task finds_neither_a_sequence_nor_earlier_pages_in_the_log(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);
        for (var i = 0; i < 5; i++) await database.PutAsync(box.Token, Arrival(0, i));

        var file = await database.LookAsync(db => Task.FromResult(db.Database.GetDbConnection().DataSource));
        var sequences = await RowsAsync(database, "SELECT name FROM sqlite_sequence WHERE name = 'AnonymousOpinions'");

        Assert.Empty(sequences);
        Assert.Equal(0, new FileInfo(file + "-wal") is { Exists: true } log ? log.Length : 0);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task keeps_every_slip_when_many_come_at_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var branch = await Prepared.InAsync(database);
        var box = await database.BoxAsync(branch);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => database.PutAsync(box.Token, Arrival(0, i)))));

        Assert.Equal(
            Enumerable.Range(0, 8).Select(i => Arrival(0, i)),
            (await DumpAsync(database, engine)).Select(row => (string)row["Words"]).Order(StringComparer.Ordinal));
    }

    private static string Arrival(int run, int number) => string.Create(CultureInfo.InvariantCulture, $"{run}/{number}");

    private static async Task<OpinionBox> AnotherBoxAsync(TestDatabase database, PreparedBranch branch, int seed)
    {
        var meeting = A.Meeting(of: branch.Branch.Id, plan: A.Plan with { HeldOn = new DateOnly(2026, 12, 10), HostId = branch.Secretary, RecorderId = branch.Recorder });
        var box = OpinionBox.SetUp(
            database.Ids.Next<OpinionBox>(), meeting, BoxLink.Draw(new Random(seed).NextBytes), new Period(Boxes.Today, Boxes.LastDay), Boxes.Today);
        await database.KeepAsync(meeting);
        await database.KeepAsync(box);
        return box;
    }

    private static double Correlation(double[] arrivals)
    {
        var places = Enumerable.Range(0, arrivals.Length).Select(place => (double)place).ToArray();
        var (x, y) = (places.Average(), arrivals.Average());
        return places.Zip(arrivals, (place, arrival) => (place - x) * (arrival - y)).Sum()
            / Math.Sqrt(places.Sum(place => (place - x) * (place - x)) * arrivals.Sum(arrival => (arrival - y) * (arrival - y)));
    }

    private static async Task<IReadOnlyDictionary<string, string>> TablesAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        return (await scope.ServiceProvider.GetRequiredService<RowHash>().FindAsync(default)).Tables;
    }

    /// <summary>As the rows lie: by row number, or by place in the heap.</summary>
    private static Task<IReadOnlyList<IReadOnlyDictionary<string, object>>> DumpAsync(TestDatabase database, Engine engine) => RowsAsync(database,
        engine is Engine.Sqlite
            ? "SELECT rowid AS rowid, * FROM AnonymousOpinions ORDER BY rowid"
            : "SELECT xmin::text AS xmin, ctid::text AS ctid, \"Id\"::text AS \"Id\", \"BoxId\", \"IsForMember\", \"IsFromMember\", \"Aspect\", \"Words\" "
                + "FROM \"AnonymousOpinions\" ORDER BY ctid");

    private static Task<IReadOnlyList<IReadOnlyDictionary<string, object>>> RowsAsync(TestDatabase database, string sql) => database.LookAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        var rows = new List<IReadOnlyDictionary<string, object>>();
        while (await reader.ReadAsync())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue));
        return (IReadOnlyList<IReadOnlyDictionary<string, object>>)rows;
    });
}
