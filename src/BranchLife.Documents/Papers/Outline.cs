using System.Globalization;

namespace BranchLife.Documents.Papers;

/// <summary>Counts headings (一、 （一） 1. （1）, GB/T 9704-2012, 7.3.3) and turns line ends into paragraphs.</summary>
internal static class Outline
{
    public static IReadOnlyList<Block> Arrange(IEnumerable<Block> blocks)
    {
        var counts = new int[4];
        return [.. blocks.SelectMany(block => Arrange(block, counts))];
    }

    private static IEnumerable<Block> Arrange(Block block, int[] counts) => block switch
    {
        Heading heading => [heading with { Number = Next(heading.Level, counts) }],
        Paragraph paragraph => paragraph.Text.Lines().Select(line => paragraph with { Text = line }),
        _ => [block],
    };

    private static string Next(int level, int[] counts)
    {
        var count = ++counts[level - 1];
        Array.Clear(counts, level, counts.Length - level);
        return level switch
        {
            1 => $"{ChineseNumeral.Of(count)}、",
            2 => $"（{ChineseNumeral.Of(count)}）",
            3 => string.Create(CultureInfo.InvariantCulture, $"{count}."),
            _ => string.Create(CultureInfo.InvariantCulture, $"（{count}）"),
        };
    }
}
