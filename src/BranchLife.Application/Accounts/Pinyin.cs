using System.Text;

namespace BranchLife.Application.Accounts;

/// <summary>Names in Latin letters without tones; surnames as surnames are read. The table is made by eng/tables/make-pinyin.mjs.</summary>
public static class Pinyin
{
    private static readonly Lazy<(Dictionary<Rune, string> Characters, Dictionary<string, string> Surnames)> Table = new(Read);

    /// <summary>Empty when nothing of the name can be read.</summary>
    public static string Of(string name)
    {
        var (characters, surnames) = Table.Value;
        var letters = new StringBuilder();
        var rest = name.Trim();
        var surname = surnames.Keys.Where(known => rest.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length);
        if (surname is not null)
        {
            letters.Append(surnames[surname]);
            rest = rest[surname.Length..];
        }

        foreach (var character in rest.EnumerateRunes())
        {
            if (characters.TryGetValue(character, out var syllable)) letters.Append(syllable);
            else if (Rune.IsLetterOrDigit(character) && character.IsAscii) letters.Append(Rune.ToLowerInvariant(character));
        }

        return letters.ToString();
    }

    private static (Dictionary<Rune, string>, Dictionary<string, string>) Read()
    {
        using var stream = typeof(Pinyin).Assembly.GetManifestResourceStream("pinyin.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var (characters, surnames) = (new Dictionary<Rune, string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        while (reader.ReadLine() is { } line)
        {
            var (syllable, read) = (line[..line.IndexOf(' ')], line[(line.IndexOf(' ') + 1)..]);
            if (read[0] == '=') surnames[read[1..]] = syllable;
            else foreach (var character in read.EnumerateRunes()) characters[character] = syllable;
        }

        return (characters, surnames);
    }
}
