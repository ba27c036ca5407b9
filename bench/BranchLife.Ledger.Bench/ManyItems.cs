using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BranchLife.Ledger.Bench;

/// <summary>
/// Puts items and their problems into a seeded county, straight into the tables: branches whose secretary can sign in get sixty each,
/// as a branch has them, all others share the rest.
/// </summary>
internal static class ManyItems
{
    private const int OfNamed = 60;

    private static readonly string[] States = ["Open", "InProgress", "InProgress", "ClosureRequested", "ClosureReturned", "LongTerm", "Closed", "Closed", "Closed", "Closed"];

    public static void Fill(string path, int many)
    {
        using var db = new SqliteConnection($"Data Source={path};Foreign Keys=False");
        db.Open();
        Execute(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000;");
        var branches = Ids(db, "SELECT Id FROM Units WHERE Kind IN ('PartyBranch', 'JointBranch') AND ValidTo IS NULL ORDER BY Code");
        var named = Ids(db, "SELECT DISTINCT p.UnitId FROM Posts p JOIN Accounts u ON u.PersonId = p.PersonId WHERE p.Kind = 'Secretary'").ToHashSet(StringComparer.Ordinal);
        var members = Members(db);
        var meeting = (string)Scalar(db, "SELECT Id FROM Meetings LIMIT 1")!;
        var rest = branches.Where(branch => !named.Contains(branch) && members.ContainsKey(branch)).ToArray();
        var places = branches.Where(named.Contains).Where(members.ContainsKey).SelectMany(branch => Enumerable.Repeat(branch, OfNamed)).ToList();
        for (var at = 0; places.Count < many; at++) places.Add(rest[at % rest.Length]);

        using var transaction = db.BeginTransaction();
        using var problem = Insert(db, "Problems");
        using var item = Insert(db, "RectificationItems");
        var random = new Random(20261120);
        for (var number = 0; number < places.Count; number++)
        {
            var (unit, problemId, itemId) = (places[number], Id(random), Id(random));
            var people = members[unit];
            var owner = people[number % people.Count];
            var personal = number % 3 == 0;
            var state = States[random.Next(States.Length)];
            var due = new DateOnly(2026, 6, 1).AddDays(random.Next(400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Set(problem, ("Id", problemId), ("BranchId", unit), ("MeetingId", meeting), ("SubjectId", personal ? owner : null), ("FoundOn", "2026-05-20"),
                ("Statement", $"入户走访不经常，第{number % 97}次例会提出的事项没有跟踪到底，群众反映的问题答复不及时。"), ("Origin", "Collective"), ("IsConfirmed", 1), ("Aspect", "工作作风"));
            problem.ExecuteNonQuery();
            var closed = state == "Closed";
            Set(item, ("Id", itemId), ("UnitId", unit), ("MeetingId", meeting), ("ProblemId", problemId), ("SubjectId", personal ? owner : null),
                ("OpenedAt", "2026-05-25 01:00:00"), ("Measure", $"每月入户走访联系户{number % 9 + 1}次，建立走访台账，季度末向支委会报告。"), ("OwnerId", owner),
                ("DueOn", state == "LongTerm" ? null : due), ("FirstDueOn", state == "LongTerm" ? null : due), ("NextReviewOn", state == "LongTerm" ? due : null),
                ("State", state), ("ClosedOn", closed ? "2026-10-10" : null), ("ClosedById", closed ? people[(number + 1) % people.Count] : null), ("EvidenceCount", closed ? 1 : 0));
            if (closed && people.Count == 1) Set(item, ("State", "InProgress"), ("ClosedOn", null), ("ClosedById", null));
            item.ExecuteNonQuery();
        }

        transaction.Commit();
        Execute(db, "ANALYZE;");
        Console.WriteLine($"{places.Count:N0} items in {branches.Count:N0} branches; {named.Count} of them can sign in.");
    }

    private static string Id(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString().ToUpperInvariant();
    }

    private static Dictionary<string, List<string>> Members(SqliteConnection db)
    {
        var members = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        using var command = db.CreateCommand();
        command.CommandText = "SELECT b.BranchId, m.PersonId FROM BranchMemberships b JOIN Members m ON m.Id = b.MemberId WHERE b.\"To\" IS NULL";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (!members.TryGetValue(reader.GetString(0), out var list)) members[reader.GetString(0)] = list = [];
            list.Add(reader.GetString(1));
        }

        return members;
    }

    /// <summary>An insert into every column: what is not set is null, or nothing where null is not allowed.</summary>
    private static SqliteCommand Insert(SqliteConnection db, string table)
    {
        var columns = new List<(string Name, bool Required)>();
        using (var ask = db.CreateCommand())
        {
            ask.CommandText = $"PRAGMA table_info({table})";
            using var reader = ask.ExecuteReader();
            while (reader.Read()) columns.Add((reader.GetString(1), reader.GetInt32(3) == 1));
        }

        var insert = db.CreateCommand();
        insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select(column => "$" + column.Name))})";
        foreach (var (name, required) in columns) insert.Parameters.AddWithValue("$" + name, required ? 0 : DBNull.Value);
        return insert;
    }

    private static void Set(SqliteCommand insert, params (string Name, object? Value)[] values)
    {
        foreach (var (name, value) in values) insert.Parameters["$" + name].Value = value ?? DBNull.Value;
    }

    private static List<string> Ids(SqliteConnection db, string question)
    {
        var ids = new List<string>();
        using var command = db.CreateCommand();
        command.CommandText = question;
        using var reader = command.ExecuteReader();
        while (reader.Read()) ids.Add(reader.GetString(0));
        return ids;
    }

    private static object? Scalar(SqliteConnection db, string question)
    {
        using var command = db.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }

    private static void Execute(SqliteConnection db, string statement) => Scalar(db, statement);
}
