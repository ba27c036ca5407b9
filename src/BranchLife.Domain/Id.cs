using System.Diagnostics.CodeAnalysis;

namespace BranchLife.Domain;

/// <summary>
/// The identity of one <typeparamref name="T"/>: a version-7 GUID made by an <see cref="IdSource"/> (anonymous rows: a
/// random one), never by the database. It parses as route and form values do.
/// </summary>
public readonly record struct Id<T>(Guid Value) : IComparable<Id<T>>, IParsable<Id<T>>
{
    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var parsed = Guid.TryParse(s, provider, out var value);
        result = new Id<T>(value);
        return parsed;
    }

    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;

    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;

    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;

    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
