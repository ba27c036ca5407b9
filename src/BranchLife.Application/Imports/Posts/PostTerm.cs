using BranchLife.Domain;
using BranchLife.Domain.Branches;

namespace BranchLife.Application.Imports.Posts;

/// <summary>Imported posts take the unit's term.</summary>
internal static class PostTerm
{
    /// <summary>
    /// From the beginning of the term, unless somebody held the post in it before; to its end, unless that has passed
    /// already: who is named in a post today goes on until the next election, or until the next holder who is known.
    /// </summary>
    public static Period Of(Unit unit, PostKind kind, IReadOnlyCollection<Post> held, DateOnly today)
    {
        var begin = unit.TermFrom is { } first && first <= today ? first : today;
        var same = held.Where(post => post.Kind == kind).ToList();
        var from = same.Any(post => post.Term.Overlaps(new(begin, today))) ? today : begin;
        var next = same.Where(post => post.From > today).Select(post => (DateOnly?)post.From.AddDays(-1)).Min();
        var end = unit.TermTo is { } last && last >= today ? last : (DateOnly?)null;
        return new(from, next is null || end < next ? end : next);
    }
}
