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
public sealed class HintsOfOutlineModel(OwnOutline desk, OwnEarlierTexts earlier, CurrentPhrases phrases) : PageModel
{
    private const int MostCharacters = 60_000;
    private const int Neighbours = 12;

    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>As in the address of the editor.</summary>
    [FromRoute] public string? Of { get; set; }

    public IReadOnlyList<HintedField> Fields { get; private set; } = [];

    public IReadOnlyList<OwnEarlierTexts.Earlier> Earlier { get; private set; } = [];

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
        Fields = WritingHints.OfOutline(Kind, texts, book);
        Earlier = await earlier.FindAsync(Id, Kind, string.Join('\n', texts.Select(text => text.Value)), book, ct);
        return TypedTexts.AsksForAPart(Request) ? Partial("_HintsFound", (Fields, Earlier)) : Page();
    }

    /// <summary>The found words, or so much around them that one sees which are meant.</summary>
    public static string Around(string text, WordingFinding finding)
    {
        var to = Math.Min(text.Length, finding.Offset + Math.Max(finding.Length, Neighbours));
        return text[finding.Offset..to].ReplaceLineEndings(" ").Trim() + (to < text.Length ? "…" : "");
    }
}
