using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Rectification;

/// <summary>What was said about me, and what I make of it.</summary>
public sealed class ClaimsModel(ClaimDesk desk, ClaimSource claim, IValidator<ClaimForm> validator) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public ClaimForm Input { get; set; } = new();

    public ClaimDesk.View Desk { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await claim.ExecuteAsync(Id, Input.Source, Input.ToDraft(), Input.Version, ct);
        Notice = "认领情况已登记。";
        return LocalRedirect($"/meetings/{Id}/claims");
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desk.FindAsync(Id, ct);
}
