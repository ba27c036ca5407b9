using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Phrases;

/// <summary>The phrases by which hints are found today: shipped and added.</summary>
public sealed class CurrentPhrases(BranchLifeDbContext db)
{
    public async Task<PhraseBook> FindAsync(CancellationToken ct)
    {
        var added = await db.AddedPhrases.Where(phrase => phrase.RemovedAt == null)
            .Select(phrase => new { phrase.List, phrase.Phrase }).ToListAsync(ct);
        return PhraseBook.Shipped.With([.. added.Select(phrase => (phrase.List, phrase.Phrase))]);
    }
}
