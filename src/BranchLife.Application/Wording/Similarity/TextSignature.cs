namespace BranchLife.Application.Wording.Similarity;

/// <summary>
/// A text in 128 numbers (one-permutation MinHash over runs of six characters): two signatures agree in about as many
/// places as the texts share runs. From it no text can be told.
/// </summary>
public sealed class TextSignature
{
    internal const int Size = 128;

    private const int SizeBits = 7;

    private TextSignature(uint[] values) => Values = values;

    internal uint[] Values { get; }

    public static TextSignature Of(ComparedText text)
    {
        var values = new uint[Size];
        Array.Fill(values, uint.MaxValue);
        var bare = text.Bare;
        for (var i = 0; i + TextPair.Shortest <= bare.Length; i++)
        {
            var hash = HashAt(bare, i);
            var place = (int)(hash >> (64 - SizeBits));
            var value = (uint)hash;
            if (value < values[place]) values[place] = value;
        }

        FillGaps(values);
        return new TextSignature(values);
    }

    /// <summary>About the share of runs that two texts have in common, 0 to 1.</summary>
    public double Agreement(TextSignature other)
    {
        var same = 0;
        for (var i = 0; i < Size; i++)
            if (Values[i] == other.Values[i] && Values[i] != uint.MaxValue) same++;
        return same / (double)Size;
    }

    private static ulong HashAt(string text, int at)
    {
        ulong hash = 0x9E3779B97F4A7C15;
        for (var i = at; i < at + TextPair.Shortest; i++) hash = (hash ^ text[i]) * 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 29);
    }

    // A short text leaves places empty: they take the next filled one, marked by how far it is away.
    private static void FillGaps(uint[] values)
    {
        var filled = (uint[])values.Clone();
        for (var i = 0; i < Size; i++)
        {
            for (uint away = 1; values[i] == uint.MaxValue && away < Size; away++)
            {
                var next = filled[(i + away) % Size];
                if (next != uint.MaxValue) values[i] = unchecked(next + (away * 0x9E3779B1));
            }
        }
    }
}
