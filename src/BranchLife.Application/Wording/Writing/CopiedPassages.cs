using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Similarity;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Wording.Writing;

/// <summary>Passages that the author has in common with texts published to all. For the author, before handing in; nothing is kept.</summary>
public sealed class CopiedPassages(PublishedTexts published)
{
    private const int ShortestShown = 20;

    /// <param name="meeting">The one that is written for.</param>
    /// <param name="text">What is being written about problems and measures.</param>
    /// <param name="book">Standing phrases are no copy; neither are titles in 《》.</param>
    /// <param name="ct">Ends the request.</param>
    public async Task<IReadOnlyList<Copied>> FindAsync(Id<Meeting> meeting, string text, PhraseBook book, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];

        var now = ComparedText.Of(text, book);
        return
        [
            .. (await published.FindAsync(meeting, ct))
                .Select(one => new Copied(one.Title, [.. TextPair.Compare(now, ComparedText.Of(one.Words, book)).Passages
                    .Where(passage => passage.Length >= ShortestShown).Select(passage => text.Substring(passage.AOffset, passage.Length))]))
                .Where(copied => copied.Passages.Count > 0),
        ];
    }

    /// <param name="Title">Of the published text.</param>
    /// <param name="Passages">The words that are the same.</param>
    public sealed record Copied(string Title, IReadOnlyList<string> Passages);
}
