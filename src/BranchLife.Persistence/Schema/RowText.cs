using System.Globalization;
using System.Text;
using BranchLife.Domain;

namespace BranchLife.Persistence.Schema;

/// <summary>What one row says, in one form for all engines: lengths before texts, instants to the microsecond.</summary>
internal sealed class RowText
{
    private readonly StringBuilder _text = new();

    public void Add(string name, object? value)
    {
        var said = Say(value);
        _text.Append(name).Append('=').Append(said?.Length ?? -1).Append(':').Append(said).Append(';');
    }

    public override string ToString() => _text.ToString();

#pragma warning disable RS0030 // A fingerprint shows nobody the text.
    private static string? Say(object? value) => value switch
    {
        null => null,
        string text => text,
        SensitiveText text => text.Reveal(),
        bool yes => yes ? "1" : "0",
        DateTimeOffset instant => (instant.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => (time.Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        TimeSpan span => (span.Ticks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexStringLower(bytes),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable several => string.Join('|', several.Cast<object?>().Select(one => Say(one))),
        _ => value.ToString(),
    };
#pragma warning restore RS0030
}
