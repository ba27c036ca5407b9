using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rectification;

/// <summary>
/// Which lines of a list say what an earlier list of the same branch, or of the same member, has said already: in the same words, or
/// rewritten. Words are compared and thrown away; only the ids of the two lines leave.
/// </summary>
internal static class RepeatedProblems
{
    /// <summary>Shares of common words from which two statements are taken for one; under the same aspect less is enough.</summary>
    private const double Alike = 0.5;
    private const double AlikeUnderOneAspect = 0.35;

    public static async Task<IReadOnlyDictionary<Id<Problem>, Id<Problem>>> RepeatedAsync(
        this BranchLifeDbContext db, Meeting meeting, IReadOnlyList<Problem> problems, PhraseBook book, CancellationToken ct)
    {
        var subjects = problems.Select(problem => problem.SubjectId).OfType<Id<Domain.Members.Person>>().Distinct().ToArray();
        var earlier = await db.Problems.AsNoTracking().Where(problem => problem.MeetingId != meeting.Id && problem.IsConfirmed
                && ((problem.SubjectId == null && problem.BranchId == meeting.BranchId) || (problem.SubjectId != null && subjects.Contains(problem.SubjectId.Value)))
                && db.Meetings.Any(held => held.Id == problem.MeetingId && held.AppliesToYear <= meeting.AppliesToYear))
            .OrderByDescending(problem => problem.FoundOn).ThenBy(problem => problem.Id).ToListAsync(ct);
        var known = earlier.Select(problem => (Problem: problem, Words: Bare(problem, book))).ToLookup(one => one.Problem.SubjectId);
        return problems.Select(problem => (problem.Id, Before: Closest(problem, Bare(problem, book), known[problem.SubjectId])))
            .Where(found => found.Before is not null).ToDictionary(found => found.Id, found => found.Before!.Value);
    }

    private static Id<Problem>? Closest(Problem problem, ComparedText words, IEnumerable<(Problem Problem, ComparedText Words)> earlier) =>
        earlier.Where(one => one.Problem.FoundOn <= problem.FoundOn)
            .Select(one => (one.Problem, Share: ShareOf(words, one.Words)))
            .Where(one => one.Share >= (problem.Aspect is not null && problem.Aspect == one.Problem.Aspect ? AlikeUnderOneAspect : Alike))
            .OrderByDescending(one => one.Share).Select(one => (Id<Problem>?)one.Problem.Id).FirstOrDefault();

    // Long runs of the same words, or most pairs of characters: a sentence that was turned around still has these.
    internal static double ShareOf(ComparedText a, ComparedText b) => Math.Max(TextPair.Compare(a, b).Similarity, PairsInCommon(a.Bare, b.Bare));

    private static double PairsInCommon(string a, string b)
    {
        if (a.Length < 4 || b.Length < 4) return a == b ? 1 : 0;

        var (first, second) = (PairsOf(a), PairsOf(b));
        return 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    private static HashSet<string> PairsOf(string text) => [.. Enumerable.Range(0, text.Length - 1).Select(at => text.Substring(at, 2))];

#pragma warning disable RS0030 // The words are compared and thrown away.
    private static ComparedText Bare(Problem problem, PhraseBook book) => ComparedText.Of(problem.Statement.Reveal(), book);
#pragma warning restore RS0030
}
