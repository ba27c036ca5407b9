using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Wording.Writing;

/// <summary>Passages that the author has written before, in outlines of other meetings. Nobody else's text is looked at.</summary>
public sealed class OwnEarlierTexts(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    private const int MostTexts = 6;
    private const int ShortestShown = 20;

    /// <param name="meeting">The one that is written for.</param>
    /// <param name="kind">Own outline or the team's material.</param>
    /// <param name="text">What is being written.</param>
    /// <param name="book">Standing phrases are no copy.</param>
    /// <param name="ct">Ends the request.</param>
    public async Task<IReadOnlyList<Earlier>> FindAsync(
        Id<Meeting> meeting, OutlineKind kind, string text, PhraseBook book, CancellationToken ct)
    {
        var before = await (
            from outline in db.Outlines
            where outline.AuthorId == actor.PersonId && outline.MeetingId != meeting && outline.Kind == kind
            join held in db.Meetings on outline.MeetingId equals held.Id
            orderby outline.SavedAt descending
            select new { outline.Id, held.Title }).Take(MostTexts).ToListAsync(ct);

        var (now, found) = (ComparedText.Of(text, book), new List<Earlier>());
        foreach (var earlier in before)
        {
            var sheet = await OutlineSheet.ReadAsync(db, db.Outlines.Where(outline => outline.Id == earlier.Id), door, ct);
            if (sheet is null) continue;

            var pair = TextPair.Compare(now, ComparedText.Of(WholeOf(sheet), book));
            var passages = pair.Passages.Where(passage => passage.Length >= ShortestShown)
                .Select(passage => text.Substring(passage.AOffset, passage.Length)).ToArray();
            if (passages.Length > 0) found.Add(new Earlier(earlier.Title, passages));
        }

        await door.CloseAsync(ct);
        return found;
    }

    private static string WholeOf(OutlineSheet sheet) => string.Join('\n',
        sheet.Sections.SelectMany(section => new[] { section.Problem, section.Instance, section.Cause, section.Measure }).OfType<string>());

    /// <param name="Meeting">For which it was written.</param>
    /// <param name="Passages">The words that are the same.</param>
    public sealed record Earlier(string Meeting, IReadOnlyList<string> Passages);
}
