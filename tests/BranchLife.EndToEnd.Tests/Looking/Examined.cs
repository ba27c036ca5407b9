using System.Collections.Concurrent;

namespace BranchLife.EndToEnd.Tests.Looking;

/// <summary>
/// What pages were made of (elements with their classes) when they were examined: what one role has shown need not be examined for
/// the next one again.
/// </summary>
public sealed class Examined
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _pieces = [];

    public Novelty Add(string kind, IEnumerable<string> pieces)
    {
        var isFirst = false;
        var known = _pieces.GetOrAdd(kind, _ =>
        {
            isFirst = true;
            return [];
        });
        var added = pieces.Count(piece => known.TryAdd(piece, true));
        return isFirst ? Novelty.Kind : added > 0 ? Novelty.Pieces : Novelty.None;
    }
}
