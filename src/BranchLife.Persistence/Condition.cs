using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BranchLife.Persistence;

/// <summary>
/// What every row of a table must fulfil, kept by the database itself. Only comparisons that all engines read alike: quoted names,
/// equality, order, null.
/// </summary>
internal sealed record Condition(string Sql)
{
    public static Condition Is(string column, string word) => new($"\"{column}\" = '{word}'");

    public static Condition IsNot(string column, string word) => new($"\"{column}\" <> '{word}'");

    public static Condition Given(string column) => new($"\"{column}\" IS NOT NULL");

    public static Condition Missing(string column) => new($"\"{column}\" IS NULL");

    public static Condition Positive(string column) => new($"\"{column}\" > 0");

    public static Condition Differ(string column, string other) => new($"\"{column}\" <> \"{other}\"");

    public Condition Or(Condition other) => new($"({Sql} OR {other.Sql})");

    public Condition And(Condition other) => new($"({Sql} AND {other.Sql})");
}

internal static class Conditions
{
    public static void Must<T>(this EntityTypeBuilder<T> entity, string name, Condition condition)
        where T : class => entity.ToTable(table => table.HasCheckConstraint($"CK_{name}", condition.Sql));
}
