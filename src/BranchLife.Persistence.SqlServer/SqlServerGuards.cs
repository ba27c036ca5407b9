using BranchLife.Persistence.Protection;

namespace BranchLife.Persistence.SqlServer;

/// <summary>One trigger a table, which undoes the statement.</summary>
internal static class SqlServerGuards
{
    public const string Standing = """
        SELECT t.name, m.definition FROM sys.triggers t JOIN sys.sql_modules m ON m.object_id = t.object_id WHERE t.is_disabled = 0
        """;

    public static IReadOnlyList<Guard> Of(IReadOnlyList<GuardedTable> tables) => [.. tables.Select(Of)];

    private static Guard Of(GuardedTable table)
    {
        var name = $"guard_{table.Name}";
        var text = $"""
            CREATE TRIGGER [{name}] ON [{table.Name}] AFTER INSERT, UPDATE, DELETE AS
            BEGIN
                SET NOCOUNT ON;
                IF {Touched(table)} THROW {SqlServerEngine.RefusalNumber}, N'{SqlServerEngine.Refusal} {table.Name}', 1;
            END
            """;
        return new Guard(name, [text], [$"DROP TRIGGER IF EXISTS [{name}]"], text);
    }

    private static string Touched(GuardedTable table) =>
        table.Own is { } own ? $"EXISTS (SELECT 1 FROM deleted r WHERE {Shows(own, "r")})"
        : table.Parent is { } parent ? $"{UnderSeal("deleted", parent)} OR {UnderSeal("inserted", parent)}"
        : "EXISTS (SELECT 1 FROM deleted)";

    private static string UnderSeal(string rows, SealingParent parent) =>
        $"EXISTS (SELECT 1 FROM {rows} r JOIN [{parent.Table}] p ON p.[{parent.Key}] = r.[{parent.Reference}] WHERE {Shows(parent.Seal, "p")})";

    private static string Shows(SealColumn seal, string row) => seal.IsFlag ? $"{row}.[{seal.Name}] = 1" : $"{row}.[{seal.Name}] IS NOT NULL";
}
