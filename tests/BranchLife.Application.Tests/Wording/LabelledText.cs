using System.Text.Json;
using BranchLife.Application.Wording;
using BranchLife.Application.Wording.Hints;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Residue;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Tests.Wording;

/// <summary>An invented text with the kinds of finding that it deserves. The files hold labels | addressee or kind of unit | text.</summary>
internal sealed record LabelledText(IReadOnlySet<WordingKind> Labels, string? About, string Text)
{
    public static IReadOnlyList<LabelledText> Read(string family, string part) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Wording", "Labelled", $"{family}.{part}.txt")).Select(Parse)];

    public IReadOnlySet<WordingKind> Found(string family) => (family switch
    {
        "criticism" => CriticismHints.Find(Text, About, PhraseBook.Shipped),
        "outline" => OutlineHints.Find(Text, PhraseBook.Shipped),
        _ => ReportResidue.Find(Text, About is null ? null : Enum.Parse<BranchDomain>(About), PhraseBook.Shipped),
    }).Select(finding => finding.Kind).ToHashSet();

    private static LabelledText Parse(string line)
    {
        var cells = line.Split('|');
        return new LabelledText(
            cells[0] is "-" ? new HashSet<WordingKind>() : cells[0].Split(',').Select(KindOf).ToHashSet(),
            cells.Length > 2 && cells[1].Length > 0 ? cells[1] : null,
            cells[^1].Replace("\\n", "\n", StringComparison.Ordinal));
    }

    private static WordingKind KindOf(string label) =>
        JsonSerializer.Deserialize<WordingKind>($"\"{label}\"", Json);

    private static readonly JsonSerializerOptions Json = new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };
}
