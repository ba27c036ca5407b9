using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace BranchLife.Domain.Tests;

/// <summary>Every field of a thing and of what it holds, as text, so that two moments can be compared.</summary>
internal static class Picture
{
    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> Fields = new();

    public static string Of(object? thing) => thing switch
    {
        null => "none",
        string text => $"“{text}”",
        DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("O", CultureInfo.InvariantCulture),
        Guid or Enum or IFormattable => string.Create(CultureInfo.InvariantCulture, $"{thing}"),
        bool yes => yes ? "yes" : "no",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
        _ => $"{{{string.Join(", ", OfFields(thing))}}}",
    };

    private static IEnumerable<string> OfFields(object thing) =>
        Fields.GetOrAdd(thing.GetType(),
            type => [.. FieldsOf(type)]).Select(field => $"{field.Name}: {Of(field.GetValue(thing))}");

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) =>
        type is null || type == typeof(object) ? [] : FieldsOf(type.BaseType).Concat(type.GetFields(Own));
}
