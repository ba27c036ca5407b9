using BranchLife.Application.Wording.Phrases;
using BranchLife.Domain;
using BranchLife.Domain.Wording;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Wording;

/// <summary>The lists behind the hints, and what the office adds to them.</summary>
public sealed class PhrasesModel(PhraseLists lists, AddPhrase add, RemovePhrase remove) : FormPage
{
    [BindProperty] public Form Input { get; set; } = new();

    public PhraseLists.View Lists { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Choices =>
        Enum.GetValues<PhraseList>().Select(list => new SelectListItem(list.Word, list.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await add.ExecuteAsync(Input.List, Input.Phrase, ct);
        Notice = "已添加，即时生效。";
        return Redirect("/wording/phrases");
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        await remove.ExecuteAsync(Input.Id, Input.Version, ct);
        Notice = "已停用。";
        return Redirect("/wording/phrases");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Lists = await lists.FindAsync(ct);

    public sealed record Form
    {
        public PhraseList List { get; init; }

        public string? Phrase { get; init; }

        public Id<AddedPhrase> Id { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
