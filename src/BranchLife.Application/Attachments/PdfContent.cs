using System.Text;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Attachments;

/// <summary>A scan has no scripts and no files inside it; a document that has is refused.</summary>
internal static class PdfContent
{
    private const int EndArea = 2_048;
    private static readonly string[] Active = ["/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA", "/OpenAction", "/AA"];

    public static byte[] Checked(byte[] content)
    {
        var text = Encoding.Latin1.GetString(content);
        if (text.IndexOf("%%EOF", Math.Max(0, text.Length - EndArea), StringComparison.Ordinal) < 0)
            throw new RuleViolationException(AttachmentRules.BrokenFiles);
        var plain = Unescaped(text);
        return Active.Any(name => Stands(plain, name)) ? throw new RuleViolationException(AttachmentRules.FilesDoNotRun) : content;
    }

    // A name may be written with #hh in place of any letter.
    private static string Unescaped(string text)
    {
        if (!text.Contains('#', StringComparison.Ordinal)) return text;

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                plain.Append((char)Convert.ToInt32(text.Substring(i + 1, 2), 16));
                i += 2;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    // A short name may turn up by chance in compressed pages, so it has to be followed as PDF syntax follows a name.
    private static bool Stands(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var after = at + name.Length;
            var isShort = name.Length < 5;
            if (after >= text.Length || !char.IsAsciiLetterOrDigit(text[after]))
            {
                if (!isShort || (after < text.Length && text[after] is ' ' or '(' or '<' or '\r' or '\n' or '[')) return true;
            }
        }

        return false;
    }
}
