using System.Text;

namespace BranchLife.Application.Imports.Reading;

/// <summary>一九九八 as 1998 and 二十一 as 21: what stands in dates and ordinals.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static string InDigits(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && IsNumeral(text[at + length])) length++;
            if (length == 0) result.Append(text[at++]);
            else result.Append(Value(text.AsSpan(at, length)));
            at += length;
        }

        return result.ToString();
    }

    private static bool IsNumeral(char c) => Digit(c) >= 0 || c is '十' or '廿' or '卅';

    private static int Digit(char c) => c is '零' or '○' or '◯' ? 0 : Digits.IndexOf(c);

    private static string Value(ReadOnlySpan<char> numeral)
    {
        var ten = numeral.IndexOfAny('十', '廿', '卅');
        if (ten < 0)
        {
            var digits = new StringBuilder();
            foreach (var c in numeral) digits.Append(Digit(c));
            return digits.ToString();
        }

        var tens = numeral[ten] switch { '廿' => 2, '卅' => 3, _ => ten == 0 ? 1 : Digit(numeral[0]) };
        var ones = ten + 1 < numeral.Length ? Digit(numeral[ten + 1]) : 0;
        return ten <= 1 && numeral.Length <= ten + 2 && tens >= 0 && ones >= 0 ? $"{tens * 10 + ones}" : numeral.ToString();
    }
}
