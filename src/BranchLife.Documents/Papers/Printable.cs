using System.Text;

namespace BranchLife.Documents.Papers;

/// <summary>
/// What may stand on paper. Typed and pasted text brings control characters, halves of characters and
/// line ends of four kinds; XML refuses the first two, so every text is cleaned before a writer sees it.
/// </summary>
public static class Printable
{
    /// <summary>The same text without what cannot be printed; every line end becomes <c>\n</c>, a tab a space.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsCleaning(text)) return text;

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (pair) clean.Append(text, i++, 2);
            else Append(clean, text, i);
        }

        return clean.ToString();
    }

    /// <summary>The cleaned text on one line, as titles, headings and file names want it.</summary>
    public static string OnOneLine(string text) => Clean(text).Replace('\n', ' ').Trim();

    private static bool NeedsCleaning(string text)
    {
        foreach (var c in text)
        {
            if ((c < ' ' && c != '\n') || c is '\u007f' or '\u0085' or '\u2028' or '\u2029' or >= '\ufffe' || char.IsSurrogate(c))
                return true;
        }

        return false;
    }

    private static void Append(StringBuilder clean, string text, int i)
    {
        switch (text[i])
        {
            case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                break;
            case '\r' or '\n' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                clean.Append('\n');
                break;
            case '\t':
                clean.Append(' ');
                break;
            case var c when char.IsSurrogate(c):
                clean.Append('\ufffd');
                break;
            case < ' ' or '\u007f' or >= '\ufffe':
                break;
            case var c:
                clean.Append(c);
                break;
        }
    }
}
