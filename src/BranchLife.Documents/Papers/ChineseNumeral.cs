using System.Text;

namespace BranchLife.Documents.Papers;

/// <summary>一, 十, 十二, 二十, 一百零三: ordinals as headings and 一是…二是… use them.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly (int Value, char Unit)[] Units = [(1000, '千'), (100, '百'), (10, '十')];

    /// <param name="number">1 to 9999.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        if (number is >= 10 and < 20) return number == 10 ? "十" : $"十{Digits[number - 10]}";

        var words = new StringBuilder();
        var gap = false;
        foreach (var (value, unit) in Units)
        {
            var digit = number / value % 10;
            if (digit == 0)
            {
                gap = words.Length > 0;
                continue;
            }

            if (gap) words.Append('零');
            gap = false;
            words.Append(Digits[digit]).Append(unit);
        }

        if (number % 10 == 0) return words.ToString();
        if (gap) words.Append('零');
        return words.Append(Digits[number % 10]).ToString();
    }
}
