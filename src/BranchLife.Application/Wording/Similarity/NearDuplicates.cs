using System.Collections.Concurrent;

namespace BranchLife.Application.Wording.Similarity;

/// <summary>
/// Pairs of many texts that are worth comparing, without comparing all with all: signatures are cut into bands, and texts
/// that agree in a whole band meet (locality-sensitive hashing).
/// </summary>
public static class NearDuplicates
{
    private const int Bands = 25;
    private const int Rows = 5;

    // In a crowd of copies each is paired with so many others; all with all would be the square.
    private const int Crowd = 64;

    /// <param name="signatures">Of the texts, by number.</param>
    /// <param name="atLeast">Share of agreement below which a pair is let go, 0 to 1.</param>
    /// <returns>Numbers of the two texts, the smaller first.</returns>
    public static IReadOnlyList<(int A, int B)> Find(IReadOnlyList<TextSignature> signatures, double atLeast)
    {
        var pairs = new ConcurrentDictionary<(int, int), bool>();
        Parallel.For(0, Bands, band =>
        {
            foreach (var (a, b) in Meeting(signatures, band)) pairs.TryAdd((a, b), signatures[a].Agreement(signatures[b]) >= atLeast);
        });
        return [.. pairs.Where(pair => pair.Value).Select(pair => pair.Key).Order()];
    }

    private static IEnumerable<(int A, int B)> Meeting(IReadOnlyList<TextSignature> signatures, int band)
    {
        var keys = new ulong[signatures.Count];
        var texts = new int[signatures.Count];
        for (var i = 0; i < keys.Length; i++) (keys[i], texts[i]) = (KeyOf(signatures[i].Values, band), i);
        Array.Sort(keys, texts);

        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from]) to++;
            for (var i = from; i < to; i++)
            {
                for (var j = i + 1; j < Math.Min(to, i + 1 + Crowd); j++) yield return (Math.Min(texts[i], texts[j]), Math.Max(texts[i], texts[j]));
            }

            from = to;
        }
    }

    private static ulong KeyOf(uint[] values, int band)
    {
        ulong key = 14695981039346656037;
        for (var i = band * Rows; i < (band + 1) * Rows; i++) key = (key ^ values[i]) * 1099511628211;
        return key;
    }
}
