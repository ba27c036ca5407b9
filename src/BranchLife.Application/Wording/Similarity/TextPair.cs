namespace BranchLife.Application.Wording.Similarity;

/// <summary>Two texts side by side. The figure is for the eyes of their author; it decides nothing.</summary>
/// <param name="Similarity">0 to 1: the share of the shorter text that is found in the longer.</param>
/// <param name="Passages">In the order of the first text.</param>
public sealed record TextPair(double Similarity, IReadOnlyList<Passage> Passages)
{
    /// <summary>Runs of fewer characters are chance.</summary>
    internal const int Shortest = 6;

    private const int MostPlaces = 24;

    public static TextPair Compare(ComparedText a, ComparedText b)
    {
        var swapped = b.Bare.Length < a.Bare.Length;
        var (shorter, longer) = swapped ? (b, a) : (a, b);
        if (shorter.Bare.Length == 0) return new TextPair(0, []);

        var runs = Runs(shorter.Bare, longer.Bare);
        var passages = runs.Select(run => PassageOf(run, shorter, longer, swapped)).OrderBy(passage => passage.AOffset);
        return new TextPair(Math.Round(runs.Sum(run => run.Length) / (double)shorter.Bare.Length, 4), [.. passages]);
    }

    // From left to right the longest run that the longer text has, too.
    private static List<(int Short, int Long, int Length)> Runs(string shorter, string longer)
    {
        var runs = new List<(int, int, int)>();
        if (shorter.Length < Shortest)
        {
            if (longer.Contains(shorter, StringComparison.Ordinal))
                runs.Add((0, longer.IndexOf(shorter, StringComparison.Ordinal), shorter.Length));
            return runs;
        }

        var places = Places(longer);
        for (var i = 0; i + Shortest <= shorter.Length;)
        {
            var (at, length) = Longest(shorter, i, longer, places);
            if (length >= Shortest) runs.Add((i, at, length));
            i += Math.Max(length, 1);
        }

        return runs;
    }

    private static (int At, int Length) Longest(string shorter, int from, string longer, Dictionary<int, List<int>> places)
    {
        var best = (At: 0, Length: 0);
        if (!places.TryGetValue(HashAt(shorter, from), out var candidates)) return best;

        foreach (var at in candidates)
        {
            var length = shorter.AsSpan(from).CommonPrefixLength(longer.AsSpan(at));
            if (length > best.Length) best = (at, length);
        }

        return best.Length >= Shortest ? best : (0, 0);
    }

    private static Dictionary<int, List<int>> Places(string text)
    {
        var places = new Dictionary<int, List<int>>(text.Length);
        for (var i = 0; i + Shortest <= text.Length; i++)
        {
            var hash = HashAt(text, i);
            if (!places.TryGetValue(hash, out var list)) places[hash] = list = [];
            if (list.Count < MostPlaces) list.Add(i);
        }

        return places;
    }

    private static int HashAt(string text, int at) => string.GetHashCode(text.AsSpan(at, Shortest));

    private static Passage PassageOf((int Short, int Long, int Length) run, ComparedText shorter, ComparedText longer, bool swapped)
    {
        var (own, other) = (shorter.PlaceOf(run.Short), longer.PlaceOf(run.Long));
        return swapped
            ? new Passage(other, own, longer.PlaceOf(run.Long + run.Length - 1) + 1 - other)
            : new Passage(own, other, shorter.PlaceOf(run.Short + run.Length - 1) + 1 - own);
    }
}
