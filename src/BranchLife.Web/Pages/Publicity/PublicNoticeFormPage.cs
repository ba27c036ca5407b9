using BranchLife.Application.Publicity;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Publicity;

/// <summary>The form of a copy, new or drafted before, for the partial <c>_Form</c>.</summary>
public abstract class PublicNoticeFormPage : FormPage
{
    [BindProperty] public PublicNoticeForm Input { get; set; } = new();

    public PublicNoticeDesk.View Desk { get; protected set; } = null!;

    public abstract string Back { get; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (ModelState.IsValid) Input = PublicNoticeForm.Of(Desk);
        return Page();
    }
}
