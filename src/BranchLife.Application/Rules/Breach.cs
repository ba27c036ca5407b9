using System.Globalization;

namespace BranchLife.Application.Rules;

/// <summary>One way in which the facts do not meet a rule, with what fills the {places} of its sentence.</summary>
public sealed class Breach
{
    private const int LongestList = 8;

    private readonly Dictionary<string, string> _values = [];

    private Breach(string? caseName) => Case = caseName;

    /// <summary>Names one of the rule's cases; null for its main sentence.</summary>
    public string? Case { get; }

    public static Breach Found => new(null);

    public static Breach Of(string caseName) => new(caseName);

    public Breach With(string place, string? value)
    {
        _values[place] = value ?? "";
        return this;
    }

    public Breach With(string place, int value) => With(place, value.ToString(CultureInfo.InvariantCulture));

    public Breach With(string place, DateOnly? value) =>
        With(place, value?.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture));

    /// <summary>A long list is cut; its length belongs in a place of its own.</summary>
    public Breach With(string place, IEnumerable<string> values)
    {
        var all = values.ToArray();
        return With(place, string.Join('、', all.Take(LongestList)) + (all.Length > LongestList ? "……" : ""));
    }

    public string Fill(string template) =>
        _values.Aggregate(template, (text, value) => text.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));
}
