using BranchLife.Application.Wording.Phrases;

namespace BranchLife.Application.Wording.Hints;

/// <summary>What the author of an outline may want to look at again. Pure: no clock, no database, nothing kept.</summary>
public static class OutlineHints
{
    /// <param name="text">A paragraph of a member's own outline.</param>
    /// <param name="book">The shipped phrases, or those with a unit's own.</param>
    public static IReadOnlyList<WordingFinding> Find(string text, PhraseBook book)
    {
        var faults = new Faults(text, book);
        var cause = ObjectiveCause.Find(text, faults, book);
        WordingFinding?[] found = [SelfPraise.Find(text, faults, book), WeMask.Find(text, cause is not null, faults, book), cause];
        return [.. found.OfType<WordingFinding>().OrderBy(finding => finding.Offset)];
    }
}
