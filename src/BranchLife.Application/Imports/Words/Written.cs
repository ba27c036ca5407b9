using System.Globalization;
using System.Text;

namespace BranchLife.Application.Imports.Words;

/// <summary>What was typed, cleaned for keeping or for comparing (samples' rule on text: widths and white space).</summary>
public static class Written
{
    /// <summary>Without white space of any kind at both ends.</summary>
    public static string Trimmed(string text)
    {
        var (first, last) = (0, text.Length - 1);
        while (first <= last && IsBlank(text[first])) first++;
        while (last >= first && IsBlank(text[last])) last--;
        return text.Substring(first, last - first + 1);
    }

    /// <summary>Without any white space: names of people and units, codes.</summary>
    public static string Squeezed(string text)
    {
        foreach (var c in text)
        {
            if (IsBlank(c)) return string.Concat(text.Where(each => !IsBlank(each)));
        }

        return text;
    }

    /// <summary>Full-width digits, letters, brackets and marks as half-width ones.</summary>
    public static string Narrow(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uFF01', '\uFF5E') < 0 && !text.Contains('\u3000')) return text;
        var narrow = new StringBuilder(text.Length);
        foreach (var c in text) narrow.Append(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c is '\u3000' ? ' ' : c);
        return narrow.ToString();
    }

    /// <summary>The form in which two writings of one thing are equal.</summary>
    public static string Compared(string text) => Narrow(Squeezed(text)).ToUpperInvariant();

    /// <summary>White space, line breaks, and marks without width such as those that come along from a chat.</summary>
    public static bool IsBlank(char c) => c is < '\u4E00' or > '\u9FFF'
        && (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format);
}
