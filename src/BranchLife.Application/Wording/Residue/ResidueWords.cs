using System.Text.Json;
using System.Text.RegularExpressions;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Wording.Residue;

/// <summary>What templates leave behind and how units of each kind call themselves: residue.json, with version and source.</summary>
internal sealed class ResidueWords
{
    private const string Resource = "BranchLife.Application.Wording.Residue.residue.json";

    private ResidueWords(JsonElement root)
    {
        Placeholders = new Regex(
            string.Join('|', Strings(root.GetProperty("placeholders"))), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
        Groups = [.. root.GetProperty("unitWords").EnumerateObject().Select(group => new Group(
            group.Name, Strings(group.Value.GetProperty("own")), Strings(group.Value.GetProperty("work")), Strings(group.Value.GetProperty("signs"))))];
        Domains = root.GetProperty("domains").EnumerateObject().ToDictionary(
            domain => Enum.Parse<BranchDomain>(domain.Name), domain => Strings(domain.Value));
        Alike = root.GetProperty("alike").EnumerateObject().ToDictionary(group => group.Name, group => Strings(group.Value));
        OthersWork = Strings(root.GetProperty("othersWork"));
    }

    public static ResidueWords Shipped { get; } = Read();

    public Regex Placeholders { get; }

    public IReadOnlyList<Group> Groups { get; }

    /// <summary>Groups whose words fit a branch of the kind.</summary>
    public IReadOnlyDictionary<BranchDomain, IReadOnlyList<string>> Domains { get; }

    /// <summary>Groups whose words may stand beside those of a group in one text.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Alike { get; }

    /// <summary>Words that show that somebody else's work is spoken about.</summary>
    public IReadOnlyList<string> OthersWork { get; }

    private static IReadOnlyList<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(word => word.GetString()!)];

    private static ResidueWords Read()
    {
        using var stream = typeof(ResidueWords).Assembly.GetManifestResourceStream(Resource)!;
        using var document = JsonDocument.Parse(stream);
        return new ResidueWords(document.RootElement);
    }

    /// <param name="Name">As enterprise.</param>
    /// <param name="Own">本企业: how such a unit calls itself.</param>
    /// <param name="Work">生产经营: what only such a unit does.</param>
    /// <param name="Signs">公司党支部: names by which a text tells what wrote it.</param>
    public sealed record Group(string Name, IReadOnlyList<string> Own, IReadOnlyList<string> Work, IReadOnlyList<string> Signs);
}
