using BranchLife.Application.Access;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>A remark with the paragraph it is about, as it was read then and as it stands now.</summary>
/// <param name="Part">Null: on the whole text.</param>
/// <param name="Number">Of the point or promise.</param>
/// <param name="Place">How the place is called; null for the whole text.</param>
/// <param name="Quote">The paragraph as it was read.</param>
/// <param name="Paragraph">Where that paragraph stands now, counted from 1; 0 where it no longer stands there word for word.</param>
/// <param name="Changes">What was changed since in the text that is meant; empty while nothing was.</param>
public sealed record OutlineRemark(
    int Ordinal, RemarkKind Kind, OutlinePart? Part, int Number, string? Place, string? Quote, int Paragraph, string Words, string By,
    DateTimeOffset At, bool IsReturn, int OnVersion, AnswerWay? Way, string? Answer, IReadOnlyList<TextChange> Changes)
{
    /// <summary>原文已改: the paragraph is no longer there as it was.</summary>
    public bool IsLost => Quote is not null && Paragraph == 0;

    internal static async Task<IReadOnlyList<OutlineRemark>> OfAsync(
        BranchLifeDbContext db, Outline outline, ReadingDoor door, SensitiveRecord record, CancellationToken ct)
    {
        if (outline.Comments.Count == 0) return [];

        var (wanted, authors) = (outline.Comments.Select(c => c.OnVersion).Distinct().ToArray(), outline.Comments.Select(c => c.AuthorId).Distinct().ToArray());
        var versions = await db.OutlineVersions.AsNoTracking().Where(version => version.OutlineId == outline.Id && wanted.Contains(version.Number)).ToListAsync(ct);
        var names = await db.Persons.Where(person => authors.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, ct);
        var now = PassageText.Of(outline.Passages(), door, record);
        var then = versions.ToDictionary(version => version.Number, version => PassageText.Of(version.Passages, door, record));
        return [.. outline.Comments.OrderBy(c => c.Ordinal).Select(comment => Of(
            comment, outline.Kind, then.GetValueOrDefault(comment.OnVersion, []), now, names.GetValueOrDefault(comment.AuthorId, ""),
            words => door.Open(words, record)))];
    }

    private static OutlineRemark Of(
        OutlineComment comment, OutlineKind kind, IReadOnlyList<PassageText> then, IReadOnlyList<PassageText> now, string by,
        Func<Domain.SensitiveText?, string?> open)
    {
        var (place, quote, paragraph, changes) = ((string?)null, (string?)null, 0, (IReadOnlyList<TextChange>)[]);
        if (comment.Part is { } part && then.FirstOrDefault(passage => passage.IsAt(part, comment.Number)) is { } read)
        {
            var current = now.FirstOrDefault(passage => passage.IsAt(part, comment.Number))?.Words;
            quote = comment.Paragraph == 0 ? read.Words : Paragraphs.Of(read.Words).ElementAtOrDefault(comment.Paragraph - 1) ?? read.Words;
            paragraph = Standing(quote, comment.Paragraph, current);
            changes = current == read.Words ? [] : TextDiff.Of(read.Words, current);
            place = PlaceOf(kind, read, then);
        }

        return new OutlineRemark(
            comment.Ordinal, comment.Kind, comment.Part, comment.Number, place, quote, paragraph, open(comment.Words)!, by, comment.At,
            comment.IsReturn, comment.OnVersion, comment.Way, open(comment.Answer), changes);
    }

    // Text around the paragraph may come and go: it is found by its own words, the nearest to where it stood.
    private static int Standing(string quote, int stood, string? current)
    {
        if (stood == 0) return quote == current ? 1 : 0;
        return Paragraphs.Of(current).Select((words, index) => (words, Number: index + 1)).Where(one => one.words == quote)
            .OrderBy(one => Math.Abs(one.Number - stood)).Select(one => one.Number).FirstOrDefault();
    }

    private static string PlaceOf(OutlineKind kind, PassageText read, IReadOnlyList<PassageText> all)
    {
        var points = all.Where(passage => passage.Aspect == read.Aspect && passage.Aspect is not null).Select(passage => passage.Number).Distinct().ToList();
        return OutlinePlaces.NameOf(kind, read.Part, read.Number, read.Aspect, points.Count > 1 ? points.IndexOf(read.Number) + 1 : 0);
    }
}
