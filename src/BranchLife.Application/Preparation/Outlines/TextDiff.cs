using System.Globalization;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>
/// What was taken out of a text and what was put in, word by word: a Chinese character, a run of Latin letters or a number is one
/// word. Islands of fewer than three equal words between two changes are read as changed, or nobody could read it.
/// </summary>
public static class TextDiff
{
    private const int MostCells = 4_000_000;
    private const int SmallestIsland = 3;

    public static IReadOnlyList<TextChange> Of(string? before, string? after)
    {
        var (old, young) = (Words(before ?? ""), Words(after ?? ""));
        var head = 0;
        while (head < old.Count && head < young.Count && old[head] == young[head]) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < young.Count - head && old[^(tail + 1)] == young[^(tail + 1)]) tail++;

        List<(TextChange.Kind Is, string Word)> steps = [.. old.Take(head).Select(word => (TextChange.Kind.Same, word))];
        steps.AddRange(Between(old.GetRange(head, old.Count - head - tail), young.GetRange(head, young.Count - head - tail)));
        steps.AddRange(old.TakeLast(tail).Select(word => (TextChange.Kind.Same, word)));
        return Readable(steps);
    }

    private static IEnumerable<(TextChange.Kind, string)> Between(List<string> old, List<string> young)
    {
        if ((long)old.Count * young.Count > MostCells || old.Count == 0 || young.Count == 0)
            return [.. old.Select(word => (TextChange.Kind.Removed, word)), .. young.Select(word => (TextChange.Kind.Added, word))];

        var common = Common(old, young);
        var (i, j, steps) = (0, 0, new List<(TextChange.Kind, string)>(old.Count + young.Count));
        while (i < old.Count || j < young.Count)
        {
            var isSame = i < old.Count && j < young.Count && old[i] == young[j];
            var isGone = i < old.Count && (j == young.Count || common[i + 1, j] >= common[i, j + 1]);
            steps.Add(isSame ? (TextChange.Kind.Same, old[i]) : isGone ? (TextChange.Kind.Removed, old[i]) : (TextChange.Kind.Added, young[j]));
            (i, j) = (isSame || isGone ? i + 1 : i, isSame || !isGone ? j + 1 : j);
        }

        return steps;
    }

    // Length of the longest common sequence of what follows each pair of places.
    private static ushort[,] Common(List<string> old, List<string> young)
    {
        var common = new ushort[old.Count + 1, young.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = young.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == young[j] ? (ushort)(common[i + 1, j + 1] + 1) : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }

    private static List<TextChange> Readable(List<(TextChange.Kind Is, string Word)> steps)
    {
        var (read, removed, added) = (new List<TextChange>(), "", "");
        for (var at = 0; at < steps.Count;)
        {
            var end = at;
            while (end < steps.Count && steps[end].Is == steps[at].Is) end++;
            var words = string.Concat(steps[at..end].Select(step => step.Word));
            var isIsland = steps[at].Is is TextChange.Kind.Same && end - at < SmallestIsland && at > 0 && end < steps.Count
                && !words.Contains('\n', StringComparison.Ordinal);
            if (steps[at].Is is TextChange.Kind.Same && !isIsland)
            {
                Flush();
                read.Add(new TextChange(TextChange.Kind.Same, words));
            }

            if (steps[at].Is is TextChange.Kind.Removed || isIsland) removed += words;
            if (steps[at].Is is TextChange.Kind.Added || isIsland) added += words;
            at = end;
        }

        Flush();
        return read;

        void Flush()
        {
            if (removed.Length > 0) read.Add(new TextChange(TextChange.Kind.Removed, removed));
            if (added.Length > 0) read.Add(new TextChange(TextChange.Kind.Added, added));
            (removed, added) = ("", "");
        }
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        var elements = StringInfo.GetTextElementEnumerator(text.ReplaceLineEndings("\n"));
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (words.Count > 0 && IsLatin(element) && IsLatin(words[^1])) words[^1] += element;
            else words.Add(element);
        }

        return words;
    }

    private static bool IsLatin(string word) => word is [var first, ..] && char.IsAsciiLetterOrDigit(first);
}
