using BranchLife.Persistence.Protection;

namespace BranchLife.Persistence.PostgreSql;

/// <summary>One function and two triggers a table: row by row, and against emptying it whole. An upsert meets the row trigger as an update.</summary>
internal static class PostgreSqlGuards
{
    public const string Standing = """
        SELECT t.tgname::text, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
        JOIN pg_class c ON c.oid = t.tgrelid
        WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A') AND c.relnamespace = current_schema()::regnamespace
        """;

    public static IReadOnlyList<Guard> Of(IReadOnlyList<GuardedTable> tables) => [.. tables.SelectMany(Of)];

    private static IEnumerable<Guard> Of(GuardedTable table)
    {
        yield return Make(table, "row", "INSERT OR UPDATE OR DELETE", "ROW", RowBody(table));
        yield return Make(table, "truncate", "TRUNCATE", "STATEMENT", $" BEGIN {Refuse(table)} END ");
    }

    private static Guard Make(GuardedTable table, string kind, string acts, string each, string body)
    {
        var name = $"guard_{table.Name}_{kind}";
        return new Guard(
            name,
            [
                $"CREATE OR REPLACE FUNCTION \"{name}\"() RETURNS trigger LANGUAGE plpgsql AS $guard${body}$guard$",
                $"CREATE TRIGGER \"{name}\" BEFORE {acts} ON \"{table.Name}\" FOR EACH {each} EXECUTE FUNCTION \"{name}\"()",
            ],
            [$"DROP TRIGGER IF EXISTS \"{name}\" ON \"{table.Name}\""],
            body);
    }

    private static string RowBody(GuardedTable table) => $"""
         BEGIN
        IF TG_OP <> 'INSERT' THEN IF {Sealed(table, "OLD")} THEN {Refuse(table)} END IF; END IF;
        IF TG_OP <> 'DELETE' THEN IF {UnderSeal(table, "NEW")} THEN {Refuse(table)} END IF; RETURN NEW; END IF;
        RETURN OLD; END 
        """;

    private static string Refuse(GuardedTable table) => $"RAISE EXCEPTION '{PostgreSqlEngine.Refusal} {table.Name}' USING ERRCODE = '{PostgreSqlEngine.RefusalCode}';";

    private static string Sealed(GuardedTable table, string row) =>
        table.Own is { } own ? Shows(own, row) : table.Parent is null ? "TRUE" : UnderSeal(table, row);

    private static string UnderSeal(GuardedTable table, string row) =>
        table.Parent is { } parent
            ? $"EXISTS (SELECT 1 FROM \"{parent.Table}\" p WHERE p.\"{parent.Key}\" = {row}.\"{parent.Reference}\" AND {Shows(parent.Seal, "p")})"
            : "FALSE";

    private static string Shows(SealColumn seal, string row) => seal.IsFlag ? $"{row}.\"{seal.Name}\"" : $"{row}.\"{seal.Name}\" IS NOT NULL";
}
