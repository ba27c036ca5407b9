using System.Text.RegularExpressions;
using BranchLife.Application.Wording.Similarity;

namespace BranchLife.Application.Rules;

/// <summary>No health, family, discipline or property, no numbers of persons, no names, no words of a criticism in public.</summary>
internal sealed class RPub02 : IEvaluator<PostingFacts>
{
    /// <summary>So many characters in a row that stand in a guarded text are no chance.</summary>
    private const int Run = 8;

    /// <summary>The same of a member's problem.</summary>
    private const int LongRun = 12;

    /// <summary>A whole clause of a guarded text is too much from this length on.</summary>
    private const int Clause = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly char[] Marks = ['，', '。', '；', '：', '、', '！', '？', ',', '.', ';', ':', '!', '?', '\n', '\r', ' ', '“', '”', '（', '）'];

    public IEnumerable<Breach> Evaluate(PostingFacts facts, ProcedureRule rule)
    {
        var clauses = facts.Guarded.SelectMany(text => text.Original.Split(Marks, StringSplitOptions.RemoveEmptyEntries))
            .Where(clause => clause.Length is >= Clause and < Run).ToHashSet(StringComparer.Ordinal);
        foreach (var line in facts.Lines ?? [])
        {
            var kinds = Kinds(line.Words.Original, rule).ToArray();
            if (kinds.Length > 0) yield return Breach.Found.With("line", line.Ordinal).With("list", kinds);

            var names = facts.Names.Where(name => name != line.Own && line.Words.Original.Contains(name, StringComparison.Ordinal)).Distinct().ToArray();
            if (names.Length > 0) yield return Breach.Of("person").With("line", line.Ordinal).With("list", names);

            if (clauses.Any(clause => line.Words.Original.Contains(clause, StringComparison.Ordinal)) || facts.Guarded.Any(text => Repeats(line.Words, text, Run)) || facts.Personal.Any(text => Repeats(line.Words, text, LongRun)))
                yield return Breach.Of("criticism").With("line", line.Ordinal);
        }
    }

    private static bool Repeats(ComparedText line, ComparedText guarded, int run) => TextPair.Compare(line, guarded).Passages.Any(passage => passage.Length >= run);

    private static IEnumerable<string> Kinds(string words, ProcedureRule rule) =>
        rule.WordGroups("words").Where(group => group.Value.Any(word => words.Contains(word, StringComparison.Ordinal))).Select(group => group.Key)
            .Concat(rule.Patterns("patterns").Where(pattern => Regex.IsMatch(words, pattern.Value, RegexOptions.None, Patience)).Select(pattern => pattern.Key));
}
