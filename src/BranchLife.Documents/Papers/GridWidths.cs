namespace BranchLife.Documents.Papers;

/// <summary>How wide the columns of a grid are printed, and in letters of what size.</summary>
/// <param name="Size">小四 (24 half-points) where the columns fit, else 五号 (21), else 小五 (18).</param>
/// <param name="Columns">In twips; they add up to the room exactly.</param>
public sealed record GridWidths(int Size, IReadOnlyList<int> Columns)
{
    /// <summary>Free space at both sides of a cell, in twips.</summary>
    public const int Padding = 57;

    private static readonly int[] Sizes = [24, 21, 18];

    /// <param name="widths">In full-width characters.</param>
    /// <param name="room">Width of the text in twips.</param>
    public static GridWidths Of(IReadOnlyList<double> widths, int room)
    {
        var size = Sizes.FirstOrDefault(size => Needed(widths, size).Sum() <= room, Sizes[^1]);
        return new(size, Share([.. Needed(widths, size)], room));
    }

    /// <summary>Whether the columns fit into the room in 五号, the smallest letters that are read without effort.</summary>
    public static bool Fit(IEnumerable<double> widths, int room) => Needed(widths, 21).Sum() <= room;

    private static IEnumerable<double> Needed(IEnumerable<double> widths, int size) =>
        widths.Select(width => width * size * 10 + 2 * Padding);

    private static IReadOnlyList<int> Share(IReadOnlyList<double> needed, int room)
    {
        var sum = needed.Sum();
        var shared = 0.0;
        var given = 0;
        return [.. needed.Select(width =>
        {
            shared += width;
            var part = (int)Math.Round(room * shared / sum) - given;
            given += part;
            return part;
        })];
    }
}
