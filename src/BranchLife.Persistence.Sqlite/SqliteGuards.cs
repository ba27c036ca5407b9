using BranchLife.Persistence.Protection;

namespace BranchLife.Persistence.Sqlite;

/// <summary>
/// Three triggers a table. A row can also vanish by being replaced (INSERT OR REPLACE, UPDATE OR REPLACE), for which SQLite calls
/// no trigger of the lost row: so whatever comes is compared by every unique key, and by the hidden row number, with what is sealed.
/// </summary>
internal static class SqliteGuards
{
    public const string Standing = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";

    public static IReadOnlyList<Guard> Of(IReadOnlyList<GuardedTable> tables) => [.. tables.SelectMany(Of)];

    private static IEnumerable<Guard> Of(GuardedTable table)
    {
        yield return Make(table, "UPDATE", Any(Sealed(table, "OLD"), UnderSeal(table, "NEW"), Replaces(table, " AND s.rowid <> OLD.rowid")));
        yield return Make(table, "DELETE", Sealed(table, "OLD"));
        yield return Make(table, "INSERT", Any(UnderSeal(table, "NEW"), Replaces(table, ""),
            $"EXISTS (SELECT 1 FROM \"{table.Name}\" s WHERE s.rowid = NEW.rowid AND {Sealed(table, "s")})"));
    }

    private static Guard Make(GuardedTable table, string act, string when)
    {
        var name = $"guard_{table.Name}_{act.ToLowerInvariant()}";
        var text = $"CREATE TRIGGER \"{name}\" BEFORE {act} ON \"{table.Name}\" WHEN {when} BEGIN SELECT RAISE(ABORT, '{SqliteEngine.Refusal} {table.Name}'); END";
        return new Guard(name, [text], [$"DROP TRIGGER IF EXISTS \"{name}\""], text);
    }

    private static string Sealed(GuardedTable table, string row) =>
        table.Own is { } own ? Shows(own, row) : table.Parent is null ? "1" : UnderSeal(table, row);

    private static string UnderSeal(GuardedTable table, string row) =>
        table.Parent is { } parent
            ? $"EXISTS (SELECT 1 FROM \"{parent.Table}\" p WHERE p.\"{parent.Key}\" = {row}.\"{parent.Reference}\" AND {Shows(parent.Seal, "p")})"
            : "0";

    private static string Shows(SealColumn seal, string row) =>
        seal.IsFlag ? $"{row}.\"{seal.Name}\" = 1" : $"{row}.\"{seal.Name}\" IS NOT NULL";

    private static string Replaces(GuardedTable table, string exceptItself) =>
        Any([.. table.UniqueKeys.Select(key =>
            $"EXISTS (SELECT 1 FROM \"{table.Name}\" s WHERE {string.Join(" AND ", key.Select(column => $"s.\"{column}\" = NEW.\"{column}\""))}{exceptItself} AND {Sealed(table, "s")})")]);

    private static string Any(params IReadOnlyList<string> conditions) => string.Join(" OR ", conditions);
}
