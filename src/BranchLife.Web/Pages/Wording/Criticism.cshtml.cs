using BranchLife.Application.Access;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Writing;
using BranchLife.Domain;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Wording;

/// <summary>Where a member tries out what to say to a comrade. The text goes back to the one who typed it; nothing is kept.</summary>
public sealed class CriticismModel(CurrentActor current, CurrentPhrases phrases) : PageModel
{
    [BindProperty] public Form Input { get; set; } = new();

    /// <summary>Null before anything was looked at.</summary>
    public IReadOnlyList<HintedField>? Fields { get; private set; }

    public void OnGet() => RequireMember();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        RequireMember();
        if (!WordingHints.AreOn(Request)) return TypedTexts.AsksForAPart(Request) ? StatusCode(StatusCodes.Status204NoContent) : Page();

        var words = Input.Words is { Length: > Text.Paragraph } ? Input.Words[..Text.Paragraph] : Input.Words ?? "";
        Fields = WritingHints.OfCriticism(words, Input.Addressee, await phrases.FindAsync(ct));
        return TypedTexts.AsksForAPart(Request) ? Partial("_HintsFound", new OutlineHintsFound(Fields)) : Page();
    }

    private void RequireMember()
    {
        if (current.Value is null or { BranchId: null }) throw new NotFoundException();
    }

    public sealed record Form
    {
        public string? Addressee { get; init; }

        public string? Words { get; init; }
    }
}
