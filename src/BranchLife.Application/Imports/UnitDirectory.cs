using BranchLife.Application.Imports.Words;

namespace BranchLife.Application.Imports;

/// <summary>Finds units by code, by name (white space and widths aside) and, to ask back, by what a name looks like.</summary>
public sealed class UnitDirectory
{
    private readonly Dictionary<string, KnownUnit> _byCode = [];
    private readonly Dictionary<string, List<KnownUnit>> _byName = [];
    private readonly Lazy<SimilarUnits> _similar;

    private readonly HashSet<string> _takenElsewhere;

    /// <param name="rootCode">The unit below which everything must stand; null for the whole tree.</param>
    /// <param name="takenElsewhere">Codes that units outside this part of the tree have.</param>
    public UnitDirectory(IEnumerable<KnownUnit> units, string? rootCode = null, IEnumerable<string>? takenElsewhere = null)
    {
        RootCode = rootCode;
        _takenElsewhere = [.. (takenElsewhere ?? []).Select(Written.Compared)];
        foreach (var unit in units)
        {
            _byCode[Written.Compared(unit.Code)] = unit;
            var name = Written.Compared(unit.Name);
            if (!_byName.TryGetValue(name, out var same)) _byName[name] = same = [];
            same.Add(unit);
        }

        _similar = new(() => new SimilarUnits(_byCode.Values));
    }

    public string? RootCode { get; }

    public IReadOnlyCollection<KnownUnit> All => _byCode.Values;

    public bool IsTakenElsewhere(string code) => _takenElsewhere.Contains(Written.Compared(code));

    public KnownUnit? ByCode(string code) => _byCode.GetValueOrDefault(Written.Compared(code));

    public IReadOnlyList<KnownUnit> ByName(string name) => _byName.TryGetValue(Written.Compared(name), out var units) ? units : [];

    /// <summary>The one unit that a wrong name looks like; null if none does, or several equally.</summary>
    public KnownUnit? LooksLike(string name) => _similar.Value.Find(Written.Compared(name));
}
