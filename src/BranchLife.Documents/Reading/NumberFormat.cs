using System.Globalization;
using System.Text;

namespace BranchLife.Documents.Reading;

/// <summary>
/// What matters of a cell's number format: whether it shows a day, else how many decimals and how many digits before
/// the point it always shows (codes such as 00123 are often numbers shown with zeros).
/// </summary>
internal sealed record NumberFormat(bool IsDate, int? Decimals, int WholeDigits = 1)
{
    private const string Placeholders = "0#?";

    public static NumberFormat General { get; } = new(false, null);

    public static NumberFormat Day { get; } = new(true, null);

    /// <summary>The formats that a file names by number only; 27–36 and 50–58 are days in Chinese programs.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        1 or 3 or 37 or 38 => new(false, 0),
        2 or 4 or 39 or 40 => new(false, 2),
        >= 14 and <= 17 or 22 => Day,
        >= 27 and <= 31 or 36 or (>= 50 and <= 54) or 57 or 58 => Day,
        _ => General,
    };

    public static NumberFormat Of(string code)
    {
        var plain = WithoutLiterals(code);
        if (plain.Length == 0 || plain.StartsWith("General", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("G/", StringComparison.Ordinal))
            return General;
        return ShowsDay(plain) ? Day : Digits(plain);
    }

    /// <summary>The number as it is stored, with the zeros that the format adds; nothing is rounded away.</summary>
    public string Write(double number)
    {
        if (Math.Abs(number) >= 1e15) return number.ToString("F0", CultureInfo.InvariantCulture);
        var exact = (decimal)number;
        var decimals = Math.Max(Decimals ?? 0, exact.Scale);
        var format = new string('0', Math.Clamp(WholeDigits, 1, 30)) + "." + new string('0', decimals);
        return exact.ToString(format, CultureInfo.InvariantCulture);
    }

    // The first section, without quoted and escaped characters, colours, conditions and locales.
    private static string WithoutLiterals(string code)
    {
        var plain = new StringBuilder(code.Length);
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case ';':
                    return plain.ToString();
                case '"':
                    i = EndOf('"', code, i);
                    break;
                case '[':
                    var end = EndOf(']', code, i);
                    if (code.AsSpan(i + 1, end - i - 1).ContainsAny("hHsS") && end - i <= 3) plain.Append('h');
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    plain.Append(code[i]);
                    break;
            }
        }

        return plain.ToString();
    }

    private static int EndOf(char closing, string code, int from)
    {
        var end = code.IndexOf(closing, from + 1);
        return end < 0 ? code.Length - 1 : end;
    }

    // An m is a month unless the format also speaks of hours or seconds; an e is a year unless it is an exponent.
    private static bool ShowsDay(string plain)
    {
        var letters = plain.AsSpan();
        if (letters.ContainsAny("yYdD")) return true;
        if (letters.ContainsAny(Placeholders)) return false;
        return letters.ContainsAny("eE") || (letters.ContainsAny("mM") && !letters.ContainsAny("hHsS"));
    }

    private static NumberFormat Digits(string plain)
    {
        if (!plain.AsSpan().ContainsAny(Placeholders) || plain.AsSpan().ContainsAny("%E/")) return General;
        var point = plain.IndexOf('.');
        var whole = point < 0 ? plain : plain[..point];
        var fraction = point < 0 ? "" : plain[(point + 1)..];
        return new(false, fraction.TakeWhile(c => c is '0').Count(), whole.Count(c => c is '0'));
    }
}
