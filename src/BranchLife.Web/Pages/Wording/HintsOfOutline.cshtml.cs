using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Application.Wording;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Writing;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Wording;

/// <summary>
/// Looks at the texts of the outline editor and answers its author alone, while the text may still be written. Nothing of
/// text or answer is kept or logged; once it is handed in, the answer is empty.
/// </summary>
public sealed class HintsOfOutlineModel(
    OwnOutline desk, OwnEarlierTexts earlier, CopiedPassages copied, OutlineLength length, CurrentPhrases phrases) : PageModel
{
    private const int MostCharacters = 60_000;
    private const int Neighbours = 12;

    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>As in the address of the editor.</summary>
    [FromRoute] public string? Of { get; set; }

    public OutlineHintsFound Found { get; private set; } = new([]);

    private OutlineKind Kind => Of switch
    {
        null => OutlineKind.MemberOutline,
        "team" => OutlineKind.TeamSelfCheck,
        _ => throw new NotFoundException(),
    };

    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var own = await desk.FindAsync(Id, Kind, ct);
        if (!own.MayWrite || !WordingHints.AreOn(Request)) return StatusCode(StatusCodes.Status204NoContent);

        var (book, texts) = (await phrases.FindAsync(ct), TypedTexts.In(Request.Form, MostCharacters));
        Found = new OutlineHintsFound(WritingHints.OfOutline(Kind, texts, book))
        {
            Earlier = await earlier.FindAsync(Id, Kind, WordsOf(texts), book, ct),
            Copied = await copied.FindAsync(Id, WordsOf(texts.Where(text => TypedTexts.IsOfAPoint(text.Key))), book, ct),
            Length = await length.FindAsync(own, texts, ct),
        };
        return TypedTexts.AsksForAPart(Request) ? Partial("_HintsFound", Found) : Page();
    }

    private static string WordsOf(IEnumerable<KeyValuePair<string, string>> texts) => string.Join('\n', texts.Select(text => text.Value));

    /// <summary>The found words, or so much around them that one sees which are meant.</summary>
    public static string Around(string text, WordingFinding finding)
    {
        var to = Math.Min(text.Length, finding.Offset + Math.Max(finding.Length, Neighbours));
        return text[finding.Offset..to].ReplaceLineEndings(" ").Trim() + (to < text.Length ? "…" : "");
    }
}
