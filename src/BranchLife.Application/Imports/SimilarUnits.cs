using System.Text.RegularExpressions;
using BranchLife.Application.Imports.Reading;
using BranchLife.Application.Imports.Words;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports;

/// <summary>
/// Names that differ by a slip of the pen: a wrong or missing character, 第1 for 第一, 支部 for 党支部, a left out
/// place. Another ordinal is another branch. Only branches are looked at. Found to be suggested, never to be taken.
/// </summary>
internal sealed partial class SimilarUnits
{
    private const double Alike = 0.75;
    private const double AlikeIfContained = 0.76;
    private const int ShortestContained = 2;
    private const int Compared = 40;
    private readonly List<(KnownUnit Unit, string Core, string Ordinal)> _units;
    private readonly Dictionary<string, List<int>> _byPair = [];
    private readonly Dictionary<string, KnownUnit?> _answers = [];

    public SimilarUnits(IEnumerable<KnownUnit> units)
    {
        _units = [.. units.Where(unit => unit.Kind.IsBranch).Select(unit => (unit, CoreOf(Written.Compared(unit.Name)), OrdinalOf(Written.Compared(unit.Name))))];
        for (var i = 0; i < _units.Count; i++)
        {
            foreach (var pair in PairsOf(_units[i].Core))
            {
                if (!_byPair.TryGetValue(pair, out var having)) _byPair[pair] = having = [];
                having.Add(i);
            }
        }
    }

    public KnownUnit? Find(string name)
    {
        if (!_answers.TryGetValue(name, out var answer)) _answers[name] = answer = Search(CoreOf(name), OrdinalOf(name));
        return answer;
    }

    private KnownUnit? Search(string core, string ordinal)
    {
        var best = Candidates(core).Where(i => _units[i].Ordinal == ordinal)
            .Select(i => (_units[i].Unit, Likeness: Likeness(core, _units[i].Core)))
            .Where(candidate => candidate.Likeness >= Alike)
            .OrderByDescending(candidate => candidate.Likeness).ThenByDescending(candidate => candidate.Unit.Kind.TakesMembership)
            .Take(2).ToList();
        return best.Count == 2 && best[0].Likeness == best[1].Likeness
            && best[0].Unit.Kind.TakesMembership == best[1].Unit.Kind.TakesMembership
            ? null
            : best.FirstOrDefault().Unit;
    }

    private IEnumerable<int> Candidates(string core) => PairsOf(core)
        .SelectMany(pair => _byPair.GetValueOrDefault(pair) ?? [])
        .CountBy(i => i).OrderByDescending(pair => pair.Value).Take(Compared).Select(pair => pair.Key);

    private static double Likeness(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0) return 0;
        var likeness = 1 - (double)Steps(left, right) / Math.Max(left.Length, right.Length);
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return shorter.Length >= ShortestContained && shorter.Length * 2 >= longer.Length && longer.Contains(shorter, StringComparison.Ordinal)
            ? Math.Max(likeness, AlikeIfContained)
            : likeness;
    }

    private static int Steps(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var step = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], step);
            }
        }

        return row[^1];
    }

    private static IEnumerable<string> PairsOf(string core) =>
        core.Length < 2 ? [core] : Enumerable.Range(0, core.Length - 1).Select(i => core.Substring(i, 2)).Distinct();

    private static string CoreOf(string name) => Kind().Replace(ChineseNumerals.InDigits(name), "");

    private static string OrdinalOf(string name) => Ordinal().Match(ChineseNumerals.InDigits(name)).Value;

    [GeneratedRegex("^中共|^中国共产党|(党?总?支部|党)?委员会$|党?(总?支部?|委)$")]
    private static partial Regex Kind();

    [GeneratedRegex(@"第\d+")]
    private static partial Regex Ordinal();
}
