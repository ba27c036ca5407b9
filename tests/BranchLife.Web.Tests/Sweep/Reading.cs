using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace BranchLife.Web.Tests.Sweep;

/// <summary>What somebody gets to see in one answer: the text of a page, or of every part of a document.</summary>
internal static partial class Reading
{
    public static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return bytes is [(byte)'P', (byte)'K', 3, 4, ..] ? Unzipped(bytes) : Encoding.UTF8.GetString(bytes);
    }

    public static IEnumerable<string> CanariesIn(string text) => Canary().Matches(text).Select(match => match.Value);

    /// <summary>Addresses inside the site; styles and scripts hold nothing of anybody.</summary>
    public static IEnumerable<string> LinksIn(string text) => Link().Matches(text)
        .Select(match => System.Net.WebUtility.HtmlDecode(match.Groups[1].Value))
        .Where(link => !link.StartsWith("//", StringComparison.Ordinal) && !File().IsMatch(link));

    // Formatting may cut a word in two, so the words are looked at without it, too.
    private static string Unzipped(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var part = reader.ReadToEnd();
            text.Append(part).Append('\n').Append(Tag().Replace(part, "")).Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex("CANARY-[A-Za-z]+-[0-9]{5}")]
    private static partial Regex Canary();

    [GeneratedRegex("href=\"(/[^\"#]*)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\.(css|js|ico|svg|png|woff2?)(\?|$)")]
    private static partial Regex File();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
