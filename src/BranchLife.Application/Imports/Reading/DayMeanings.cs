using System.Globalization;

namespace BranchLife.Application.Imports.Reading;

/// <summary>Every day or month that a written date can mean, to a reader who does not guess.</summary>
/// <param name="Today">Nothing written with two digits of a year lies later.</param>
/// <param name="Earliest">Nothing written with two digits of a year lies earlier.</param>
/// <param name="DayZero">From which the file's program counts days.</param>
internal sealed record DayMeanings(DateOnly Today, DateOnly Earliest, DateOnly DayZero)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>Of numbers that were parted by marks.</summary>
    /// <param name="yearIsFirst">The first was marked as the year (年).</param>
    public IEnumerable<PartialDay> Of(IReadOnlyList<string> numbers, bool yearIsFirst) => numbers switch
    {
        [var only] => yearIsFirst ? [] : OfDigits(only),
        [{ Length: 4 } year, { Length: 4 } day] => Days(year, day[..2], day[2..]),
        [{ Length: 4 } year, var month] => Months(year, month),
        [var month, { Length: 4 } year] when !yearIsFirst => Months(year, month),
        [var first, var second] => yearIsFirst ? Months(first, second) : Months(first, second).Concat(Months(second, first)),
        [{ Length: 4 } year, var month, var day] => Days(year, month, day),
        [var first, var second, { Length: 4 } year] when !yearIsFirst => Days(year, first, second).Concat(Days(year, second, first)),
        [var year, var month, var day] when yearIsFirst => Days(year, month, day),
        [var first, var second, var third] =>
            Days(first, second, third).Concat(Days(third, second, first)).Concat(Days(third, first, second)),
        _ => [],
    };

    // Digits that begin with 19 or 20 begin with a year; five digits are how a spreadsheet counts a day, or such a year.
    private IEnumerable<PartialDay> OfDigits(string digits) => (digits.Length, BeginsWithYear(digits)) switch
    {
        (8, true) => Days(digits[..4], digits[4..6], digits[6..]),
        (8, false) => Days(digits[4..], digits[..2], digits[2..4]).Concat(Days(digits[4..], digits[2..4], digits[..2])),
        (7, true) => Days(digits[..4], digits[4..5], digits[5..]).Concat(Days(digits[..4], digits[4..6], digits[6..])),
        (6, true) => Months(digits[..4], digits[4..]),
        (6, false) => Days(digits[..2], digits[2..4], digits[4..]),
        (5, _) => Serial(digits).Concat(Months(digits[..4], digits[4..])),
        _ => [],
    };

    private static bool BeginsWithYear(string digits) =>
        digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);

    private IEnumerable<PartialDay> Serial(string digits)
    {
        var day = DayZero.AddDays(Whole(digits));
        return day.Year is > 1926 and <= LastYear ? [new(day, false)] : [];
    }

    private IEnumerable<PartialDay> Days(string year, string month, string day) =>
        from y in Years(year)
        let m = Whole(month)
        let d = Whole(day)
        where month.Length <= 2 && day.Length <= 2 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
        let read = new PartialDay(new(y, m, d), false)
        where year.Length == 4 || IsPlausible(read)
        select read;

    private IEnumerable<PartialDay> Months(string year, string month) =>
        from y in Years(year)
        let m = Whole(month)
        where month.Length <= 2 && m is >= 1 and <= 12
        let read = PartialDay.Month(y, m)
        where year.Length == 4 || IsPlausible(read)
        select read;

    private static IEnumerable<int> Years(string year) => year.Length switch
    {
        4 when Whole(year) is >= FirstYear and <= LastYear => [Whole(year)],
        2 => [1900 + Whole(year), 2000 + Whole(year)],
        _ => [],
    };

    private bool IsPlausible(PartialDay read) => read.Day >= Earliest && read.Day <= Today;

    private static int Whole(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
