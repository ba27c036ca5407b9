using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace BranchLife.Documents.Papers;

/// <summary>
/// Text made of runs. It is written as an interpolated string, and facts keep their kind:
/// <code>Say($"会议应到党员{Fact.Count("应到人数", due, href)}名，实到{present}名。")</code>
/// A bare number does not compile there, because nobody could say which records it came from.
/// </summary>
[InterpolatedStringHandler]
public sealed class Text
{
    public static readonly Text Empty = new([]);

    private readonly List<Run> _runs;

    /// <summary>For the compiler, which builds interpolated strings with it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Text(int literalLength, int formattedCount) => _runs = new(2 * formattedCount + 1);

    private Text(List<Run> runs) => _runs = runs;

    public IReadOnlyList<Run> Runs => _runs;

    /// <summary>All words in one string, marks of missing facts included.</summary>
    public string Words => string.Concat(_runs.Select(run => run.Words));

    public bool IsEmpty => _runs.All(run => string.IsNullOrWhiteSpace(run.Words));

    public static implicit operator Text(string words) => Of(new Plain(words));

    public static implicit operator Text(Run run) => Of(run);

    public static Text operator +(Text first, Text second) => Of([.. first.Runs, .. second.Runs]);

    public static Text Of(params IEnumerable<Run> runs) => new([.. runs.Where(run => run.Words.Length > 0)]);

    /// <summary>A rule to sign or write on by hand.</summary>
    /// <param name="characters">Its length in full-width characters.</param>
    public static Text Blank(int characters) => new string('＿', characters);

    /// <summary>张某、李某、王某.</summary>
    public static Text Join<TItem>(IEnumerable<TItem> items, Func<TItem, Text> describe, string separator = "、") =>
        Of(items.SelectMany((item, index) => index == 0
            ? describe(item).Runs
            : [new Plain(separator), .. describe(item).Runs]));

    /// <summary>一是…；二是…；三是…。 The numbering and the marks between are made here.</summary>
    public static Text InTurn<TItem>(IEnumerable<TItem> items, Func<TItem, Text> describe)
    {
        Text[] parts = [.. items.Select(item => describe(item).WithoutFullStop())];
        if (parts.Length == 0) return Empty;

        return Of([.. parts.SelectMany((part, index) => (IEnumerable<Run>)
            [new Plain($"{(index == 0 ? "" : "；")}{ChineseNumeral.Of(index + 1)}是"), .. part.Runs]), new Plain("。")]);
    }

    /// <summary>The lines of a text with line ends, without empty ones.</summary>
    public IReadOnlyList<Text> Lines()
    {
        List<List<Run>> lines = [[]];
        foreach (var run in _runs)
        {
            var pieces = run.Words.Split('\n');
            lines[^1].Add(run.With(pieces[0]));
            lines.AddRange(pieces.Skip(1).Select(piece => new List<Run> { run.With(piece) }));
        }

        return [.. lines.Select(line => Of(line)).Where(line => !line.IsEmpty)];
    }

    /// <summary>The text in pieces; places count UTF-16 units of <see cref="Words"/> and never lie within a missing fact.</summary>
    internal IReadOnlyList<Text> CutAt(IReadOnlyCollection<int> places)
    {
        List<List<Run>> pieces = [[]];
        var start = 0;
        foreach (var run in _runs)
        {
            var from = 0;
            foreach (var place in places.Where(place => place >= start && place < start + run.Words.Length))
            {
                if (place - start > from) pieces[^1].Add(run.With(run.Words[from..(place - start)]));
                pieces.Add([]);
                from = place - start;
            }

            pieces[^1].Add(run.With(run.Words[from..]));
            start += run.Words.Length;
        }

        return [.. pieces.Select(piece => Of(piece))];
    }

    /// <summary>The same text on one line.</summary>
    public Text OnOneLine() => Of(_runs.Select(run => run.With(run.Words.Replace('\n', ' '))));

    internal Text WithoutFullStop() => _runs is [.., var last]
        ? Of([.. _runs.SkipLast(1), last.With(last.Words.TrimEnd('。', '；', ' '))])
        : this;

    public override string ToString() => Words;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string words) => AppendFormatted(words);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(string words)
    {
        if (words.Length > 0) _runs.Add(new Plain(words));
    }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Run run) => _runs.Add(run);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Text text) => _runs.AddRange(text.Runs);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(DateOnly day) => AppendFormatted(ChineseDay.Write(day));

    [Obsolete("A bare number has no source: write Fact.Count(name, number, href).", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(int number) => throw new NotSupportedException();
}
