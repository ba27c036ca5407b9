using BranchLife.Application.Meetings.Drafts;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;
using BranchLife.Application.Wording.Writing;
using BranchLife.Domain.Meetings;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Rules;

/// <summary>
/// How much of a plan stands in the branch's own plans of earlier years and in texts published to all. What the program itself
/// drafts into every plan is nobody's copy and is left out.
/// </summary>
public sealed class PlanLikeness(BranchLifeDbContext db, PublishedTexts published, CurrentPhrases phrases)
{
    private const int EarlierPlans = 3;

    // Fewer characters of one's own say nothing.
    private const int Shortest = 60;

    // From here on a paragraph is the program's draft.
    private const double Drafted = 0.8;

    public async Task<IReadOnlyList<PlanFacts.Likeness>> FindAsync(Meeting meeting, CancellationToken ct)
    {
        var book = await phrases.FindAsync(ct);
        var own = await OwnWordsAsync(meeting, book, ct);
        if (own.Length < Shortest) return [];

        var (now, found) = (ComparedText.Of(own, book), new List<PlanFacts.Likeness>());
        foreach (var earlier in await EarlierAsync(meeting, ct)) Compare(earlier.Title, await OwnWordsAsync(earlier, book, ct));
        foreach (var text in await published.FindAsync(meeting.Id, ct)) Compare(text.Title, text.Words);
        return found;

        // A line of last year that stands in a long plan of this year makes no copy of it.
        void Compare(string title, string words)
        {
            if (words.Length >= Shortest && words.Length * 2 >= own.Length)
                found.Add(new PlanFacts.Likeness(title, (int)(TextPair.Compare(now, ComparedText.Of(words, book)).Similarity * 100)));
        }
    }

    private Task<List<Meeting>> EarlierAsync(Meeting meeting, CancellationToken ct) => db.Meetings.AsNoTracking()
        .Where(other => other.BranchId == meeting.BranchId && other.Id != meeting.Id && other.AppliesToYear < meeting.AppliesToYear)
        .OrderByDescending(other => other.AppliesToYear).ThenBy(other => other.Id).Take(EarlierPlans).ToListAsync(ct);

    private async Task<string> OwnWordsAsync(Meeting plan, PhraseBook book, CancellationToken ct)
    {
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == plan.CampaignId, ct);
        var draft = ComparedText.Of(MeetingDrafts.ProseOf(campaign), book);
        return string.Join('\n', plan.Steps.OrderBy(step => step.Ordinal).Select(step => step.Content).Append(plan.Requirements).OfType<string>()
            .Where(words => TextPair.Compare(ComparedText.Of(words, book), draft).Similarity < Drafted));
    }
}
